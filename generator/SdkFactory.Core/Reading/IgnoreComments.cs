using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Reading;

/// <summary>Reads comments such as <c>sdkfactory-ignore SDKF0041: the example is shortened</c>.</summary>
internal static class IgnoreComments
{
    private const string Mark = "sdkfactory-ignore";

    public static void Read(IEnumerable<PageBlock> blocks, PageNotes notes)
    {
        foreach (var html in blocks.OfType<PageBlock.Html>())
        {
            var (start, end) = TextParts.Trim(html.Source, html.Offset, html.End);
            var at = TextParts.StartsWith(html.Source, start, end, "<!--") ? html.Source.IndexOf(Mark, start, end - start, StringComparison.Ordinal) : -1;
            if (at < 0)
            {
                continue;
            }

            var from = at + Mark.Length;
            var close = html.Source.IndexOf("-->", from, html.End - from, StringComparison.Ordinal);
            var note = html.Source.Substring(from, (close < 0 ? html.End : close) - from);
            var colon = note.IndexOf(':');
            var id = (colon < 0 ? note : note.Substring(0, colon)).Trim();
            notes.Ignore(id, colon < 0 ? "" : note.Substring(colon + 1).Trim(), at);
        }
    }
}
