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
            var at = html.Text.IndexOf(Mark, StringComparison.Ordinal);
            if (!html.Text.TrimStart().StartsWith("<!--", StringComparison.Ordinal) || at < 0)
            {
                continue;
            }

            var end = html.Text.IndexOf("-->", at, StringComparison.Ordinal);
            var note = html.Text.Substring(at + Mark.Length, (end < 0 ? html.Text.Length : end) - at - Mark.Length);
            var colon = note.IndexOf(':');
            var id = (colon < 0 ? note : note.Substring(0, colon)).Trim();
            notes.Ignore(id, colon < 0 ? "" : note.Substring(colon + 1).Trim(), html.Offset + at);
        }
    }
}
