using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads allowed values: a labelled list of code spans, and bullets that say what each means.</summary>
internal static class ValueList
{
    /// <summary>The values behind the last label of <paramref name="labels"/> or <paramref name="others"/>, and <paramref name="text"/> without them; null where there are none.</summary>
    public static List<string>? TakeFrom(ref string text, EquatableArray<string> labels, EquatableArray<string> others = default)
    {
        // Without code there is no list.
        if (CodeSpan.Next(text, 0, text.Length) < 0 || Labels.Last(text, labels, others) is not { } label)
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
                if (CodeSpan.Content(text, i, end) is not { } value)
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
        var bullets = new List<(int Start, int End, ValueClaim Claim)>();
        for (var start = 0; start < description.Length;)
        {
            var end = TextParts.LineEnd(description, start, description.Length);
            if (Bullet(description, start, end) is { } claim)
            {
                bullets.Add((start, end, claim));
            }

            start = end + 1;
        }

        // One bare word and a colon is a remark; several are a list.
        if (bullets.Count(bullet => bullet.Claim.Source == ValueSource.BareBullet) <= 1)
        {
            bullets.RemoveAll(bullet => bullet.Claim.Source == ValueSource.BareBullet);
        }

        description = Without(description, bullets);
        return bullets.ConvertAll(bullet => bullet.Claim);
    }

    // The lines that are no bullets.
    private static string Without(string description, List<(int Start, int End, ValueClaim Claim)> bullets)
    {
        if (bullets.Count == 0)
        {
            return description;
        }

        var kept = new StringBuilder(description.Length);
        var from = 0;
        foreach (var (start, end, _) in bullets)
        {
            kept.Append(description, from, start - from);
            from = Math.Min(end + 1, description.Length);
        }

        // The last line that is kept may have lost the one behind it.
        kept.Append(description, from, description.Length - from);
        return bullets[bullets.Count - 1].End == description.Length && kept.Length > 0 ? kept.ToString(0, kept.Length - 1) : kept.ToString();
    }

    private static ValueClaim? Bullet(string text, int start, int end)
    {
        (start, end) = TextParts.Trim(text, start, end);
        if (end - start < 4 || text[start] is not ('-' or '*'))
        {
            return null;
        }

        var item = text.Substring(start + 1, end - start - 1).TrimStart();
        if (item.Length == 0 || item[0] != '`')
        {
            return BareBullet(item);
        }

        var close = CodeSpan.End(item, 0, item.Length);
        return CodeSpan.Content(item, 0, close) is { } value
            ? new ValueClaim(ValueSource.Bullet, CellText.Unescaped(value), Explanation(item.Substring(close)))
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
