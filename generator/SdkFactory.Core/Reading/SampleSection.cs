using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads names off the sample code by the dialect's templates, such as <c>client.{operation}(</c>.</summary>
internal static class SampleSection
{
    /// <summary>What the first template that matches has at its hole; null where none matches.</summary>
    public static string? Find(List<PageBlock>? blocks, EquatableArray<string> templates)
    {
        var code = string.Join("\n", (blocks ?? []).Select(CodeOf));
        return templates.Select(template => Match(code, template)).FirstOrDefault(name => name is not null);
    }

    /// <summary>Whether a template matches with <paramref name="name"/> at its hole.</summary>
    public static bool Has(List<PageBlock>? blocks, EquatableArray<string> templates, string? name) =>
        name is not null && (blocks ?? []).Select(CodeOf).Any(code => templates.Any(template => code.Contains(template.Replace(Hole(template), name))));

    private static string Hole(string template) => template.Substring(template.IndexOf('{'), template.IndexOf('}') + 1 - template.IndexOf('{'));

    // A sample may stand inside an HTML comment.
    private static string CodeOf(PageBlock block) => block switch
    {
        PageBlock.Code code => code.Text,
        PageBlock.Html html => html.Text,
        _ => "",
    };

    private static string? Match(string code, string template)
    {
        var hole = template.IndexOf('{');
        var close = template.IndexOf('}', hole + 1);
        if (hole < 0 || close < 0)
        {
            return null;
        }

        var prefix = template.Substring(0, hole);
        var suffix = template.Substring(close + 1);
        for (var at = code.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = code.IndexOf(prefix, at + 1, StringComparison.Ordinal))
        {
            var start = at + prefix.Length;
            var end = start;
            while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] == '_'))
            {
                end++;
            }

            if (end > start && string.CompareOrdinal(code, end, suffix, 0, suffix.Length) == 0)
            {
                return code.Substring(start, end - start);
            }
        }

        return null;
    }
}
