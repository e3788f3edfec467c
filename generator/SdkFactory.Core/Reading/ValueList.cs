using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads allowed values: a labelled list of code spans, and bullets that say what each means.</summary>
internal static class ValueList
{
    /// <summary>The values behind the last label of <paramref name="labels"/>, and <paramref name="text"/> without them; null where there are none.</summary>
    public static List<string>? TakeFrom(ref string text, EquatableArray<string> labels)
    {
        if (Labels.Last(text, labels) is not { } label)
        {
            return null;
        }

        var values = new List<string>();
        var seen = new HashSet<string>();
        var i = label.Value;
        while (i < text.Length)
        {
            if (text[i] == '`')
            {
                var end = CodeSpan.End(text, i, text.Length);
                if (CodeSpan.Content(text.Substring(i, end - i)) is not { } value)
                {
                    break;
                }

                AddOnce(values, seen, CellText.Unescaped(value));
                i = end;
            }
            else if (char.IsWhiteSpace(text[i]) || IsComma(text[i]))
            {
                i++;
            }
            else if (values.Count > 0 && BareValueEnd(text, i) is var end && end > i)
            {
                AddOnce(values, seen, text.Substring(i, end - i));
                i = end;
            }
            else
            {
                break;
            }
        }

        if (values.Count == 0)
        {
            return null;
        }

        text = text.Substring(0, label.Start) + text.Substring(i);
        return values;
    }

    /// <summary>The bullets <c>- `A`: text</c> and <c>- A: text</c> of a description, and the description without them.</summary>
    public static List<ValueClaim> TakeBullets(ref string description)
    {
        var lines = description.Split('\n');
        var bullets = lines.Select(line => Bullet(line.Trim())).ToArray();

        // One bare word and a colon is a remark; several are a list.
        var isList = bullets.Count(bullet => bullet?.Source == ValueSource.BareBullet) > 1;
        bool IsTaken(ValueClaim? bullet) => bullet is not null && (isList || bullet.Source == ValueSource.Bullet);
        description = string.Join("\n", lines.Where((_, i) => !IsTaken(bullets[i])));
        return bullets.Where(IsTaken).ToList()!;
    }

    private static ValueClaim? Bullet(string line)
    {
        if (line.Length < 4 || line[0] is not ('-' or '*'))
        {
            return null;
        }

        var item = line.Substring(1).TrimStart();
        if (item.Length == 0 || item[0] != '`')
        {
            return BareBullet(item);
        }

        var end = CodeSpan.End(item, 0, item.Length);
        return CodeSpan.Content(item.Substring(0, end)) is { } value
            ? new ValueClaim(ValueSource.Bullet, CellText.Unescaped(value), Explanation(item.Substring(end)))
            : null;
    }

    private static ValueClaim? BareBullet(string item)
    {
        var end = 0;
        while (end < item.Length && (item[end] < 128 && char.IsLetterOrDigit(item[end]) || item[end] is '_' or '-' or '.'))
        {
            end++;
        }

        var rest = item.Substring(end).TrimStart();
        return end > 0 && rest.Length > 0 && rest[0] is ':' or '\uFF1A'
            ? new ValueClaim(ValueSource.BareBullet, item.Substring(0, end), Explanation(rest))
            : null;
    }

    private static string Explanation(string rest) => rest.Trim().TrimStart(':', '\uFF1A').Trim();

    /// <summary>Where a value without its code marks ends, if a comma follows; else where it starts.</summary>
    private static int BareValueEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or ':'))
        {
            end++;
        }

        return end < text.Length && IsComma(text[end]) ? end : start;
    }

    private static bool IsComma(char c) => c is ',' or '\uFF0C' or '\u3001';

    private static void AddOnce(List<string> values, HashSet<string> seen, string value)
    {
        if (seen.Add(value))
        {
            values.Add(value);
        }
    }
}
