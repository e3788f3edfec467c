using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads names off the sample code by the dialect's templates, such as <c>client.{operation}(</c>.</summary>
internal static class SampleSection
{
    /// <summary>What the first template that matches has at its hole; null where none matches.</summary>
    public static string? Find(List<PageBlock>? blocks, EquatableArray<string> templates) =>
        templates.SelectMany(template => (blocks ?? []).Select(block => Match(block, template))).FirstOrDefault(name => name is not null);

    /// <summary>Whether a template matches with <paramref name="name"/> at its hole.</summary>
    public static bool Has(List<PageBlock>? blocks, EquatableArray<string> templates, string? name) =>
        name is not null && templates.Select(template => template.Replace(Hole(template), name)).Any(code => (blocks ?? []).Exists(block => IndexOf(block, code) >= 0));

    private static string Hole(string template) => template.Substring(template.IndexOf('{'), template.IndexOf('}') + 1 - template.IndexOf('{'));

    // A sample may stand inside an HTML comment.
    private static (string Text, int Start, int End) CodeOf(PageBlock block) => block switch
    {
        PageBlock.Code code => (code.Text, 0, code.Text.Length),
        PageBlock.Html html => (html.Source, html.Offset, html.End),
        _ => ("", 0, 0),
    };

    private static int IndexOf(PageBlock block, string code)
    {
        var (text, start, end) = CodeOf(block);
        return text.IndexOf(code, start, end - start, StringComparison.Ordinal);
    }

    private static string? Match(PageBlock block, string template)
    {
        var hole = template.IndexOf('{');
        var close = template.IndexOf('}', hole + 1);
        if (hole < 0 || close < 0)
        {
            return null;
        }

        var prefix = template.Substring(0, hole);
        var suffix = template.Substring(close + 1);
        var (code, from, stop) = CodeOf(block);
        for (var at = Next(from); at >= 0; at = Next(at + 1))
        {
            var start = at + prefix.Length;
            var end = start;
            while (end < stop && (char.IsLetterOrDigit(code[end]) || code[end] == '_'))
            {
                end++;
            }

            if (end > start && TextParts.StartsWith(code, end, stop, suffix))
            {
                return code.Substring(start, end - start);
            }
        }

        return null;

        int Next(int at) => at < stop ? code.IndexOf(prefix, at, stop - at, StringComparison.Ordinal) : -1;
    }
}
