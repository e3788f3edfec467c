using System;
using System.Linq;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>What somebody writes in a page: a member more in a structure's table, or another description of its first.</summary>
/// <param name="Path">The page.</param>
/// <param name="Before">Its text up to the row.</param>
/// <param name="Cells">The row, by its pipes.</param>
/// <param name="Behind">Its text behind the row.</param>
internal sealed record PageEdit(string Path, string Before, string[] Cells, string Behind)
{
    /// <summary>The C# name of the member that is added.</summary>
    public const string AddedMember = "AddedMember";

    /// <summary>What is added to the description.</summary>
    public const string AddedWords = "（改）";

    /// <summary>The edits of the page in the middle that has a structure with a plain row.</summary>
    public static PageEdit InTheMiddle(PageTexts texts) =>
        texts.Pages.Skip(texts.Pages.Count / 2).Select(page => Of(page.Path, page.Text)).OfType<PageEdit>().First();

    /// <summary>The page as it is then.</summary>
    public string Text(bool hasMember, bool isDescribed) => string.Concat(
        Before,
        hasMember ? string.Join('|', ["", " addedMember ", .. Cells[2..]]) + "\n" : "",
        string.Join('|', isDescribed ? [.. Cells[..4], Cells[4].TrimEnd() + AddedWords + " ", .. Cells[5..]] : Cells),
        Behind);

    private static PageEdit? Of(string path, string text)
    {
        var heading = text.IndexOf("### <a id=", StringComparison.Ordinal);
        var rule = heading < 0 ? -1 : text.IndexOf("| ---- |", heading, StringComparison.Ordinal);
        var start = rule < 0 ? 0 : text.IndexOf('\n', rule) + 1;
        var end = start == 0 ? -1 : text.IndexOf('\n', start);
        return end > start && text[start..end].Split('|') is { Length: 7 } cells && cells[2].Trim() == "string"
            ? new(path, text[..start], cells, text[end..])
            : null;
    }
}
