using System;
using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>
/// Makes one physical line of each table row. Cells of these pages run over several lines (code, bulleted values),
/// which would end the table for a Markdown parser. Line breaks inside a row become private-use characters,
/// one for one, so every offset stays the source's.
/// </summary>
internal static class RowJoiner
{
    /// <summary>The text with each row on a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="endless">Takes where the rows start whose end is not found within the lines that a row may have.</param>
    public static string Join(string text, ICollection<int>? endless = null)
    {
        var lines = Lines(text);
        char[]? joined = null;
        string? fence = null;
        var inComment = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = text.Substring(lines[i].Start, lines[i].End - lines[i].Start);
            inComment = fence is null && IsInComment(line, inComment);
            fence = inComment ? null : FenceAfter(line, fence);
            if (inComment || fence is not null || !TableSyntax.StartsTable(text, lines, i))
            {
                continue;
            }

            var columns = CellSplitter.Split(line, 0, line.Length, expected: -1).Count;
            i += 2;
            while (i < lines.Count && TableSyntax.StartsRow(text, lines[i].Start, lines[i].End))
            {
                var last = LastLine(text, lines, i, columns, endless);
                for (var k = lines[i].End; k < lines[last].Start; k++)
                {
                    if (text[k] is '\n' or '\r')
                    {
                        joined ??= text.ToCharArray();
                        joined[k] = '\uE000';
                    }
                }

                i = last + 1;
            }

            i--;
        }

        return joined is null ? text : new string(joined);
    }

    /// <summary>The index of the line that completes the row that starts at line <paramref name="first"/>.</summary>
    private static int LastLine(string text, List<(int Start, int End)> lines, int first, int columns, ICollection<int>? endless)
    {
        var start = lines[first].Start;
        var open = false;
        for (var k = first; k < lines.Count; k++)
        {
            if (k == first + Limits.RowLines)
            {
                // A row that is whole on its first line may lack the pipe that closes it.
                if (CellSplitter.Split(text, start, lines[first].End, columns).Count < columns) endless?.Add(start);
                break;
            }

            var (from, to) = lines[k];
            if (k > first && !open && EndsSearch(text, from, to))
            {
                break;
            }

            if (TableSyntax.EndsRow(text, from, to) && CellSplitter.Split(text, start, to, columns).Count == columns)
            {
                return k;
            }

            open ^= OpensCode(text, from, to);
        }

        return first;
    }

    // A blank line may stand inside a description; the next row, a heading or a code block may not.
    private static bool EndsSearch(string text, int start, int end) =>
        TableSyntax.StartsRow(text, start, end)
        || (start < end && text[start] == '#')
        || FenceAfter(text.Substring(start, end - start), fence: null) is not null;

    // Good enough to tell whether a line ends inside a span: an odd number of backticks.
    private static bool OpensCode(string text, int start, int end)
    {
        var odd = false;
        for (var i = start; i < end; i++)
        {
            odd ^= text[i] == '`';
        }

        return odd;
    }

    // Whether a comment that starts on a line of its own is still open behind this one.
    private static bool IsInComment(string line, bool inComment) =>
        (inComment || line.TrimStart(' ').StartsWith("<!--", StringComparison.Ordinal)) && line.IndexOf("-->", StringComparison.Ordinal) < 0;

    /// <summary>The fence that is open behind a line: a run of three or more marks, which a run as long closes.</summary>
    private static string? FenceAfter(string line, string? fence)
    {
        var trimmed = line.TrimStart(' ');
        var run = trimmed.Length == 0 || trimmed[0] is not ('`' or '~') ? "" : new string(trimmed[0], trimmed.Length - trimmed.TrimStart(trimmed[0]).Length);
        if (run.Length < 3 || line.Length - trimmed.Length > 3)
        {
            return fence;
        }

        var info = trimmed.Substring(run.Length);
        return fence is not null
            ? (run.StartsWith(fence, StringComparison.Ordinal) && info.Trim().Length == 0 ? null : fence)
            : (run[0] == '`' && info.IndexOf('`') >= 0 ? null : run);
    }

    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int, int)>();
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add((start, end > start && text[end - 1] == '\r' ? end - 1 : end));
            start = end + 1;
        }

        return lines;
    }
}
