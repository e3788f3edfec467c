using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads the section with the answer: the line that names its type, its table, and the example.</summary>
internal static class ResponseSection
{
    public static EquatableArray<RowClaim> Rows(List<PageBlock> blocks, Dialect dialect, PageNotes notes)
    {
        notes.Key(PageKeys.Response, blocks[0].Offset);
        return TableReader.Read(blocks.OfType<PageBlock.Table>(), PageKeys.Response, dialect, notes)
            .Select(row => RowReader.Read(row, dialect, notes))
            .ToEquatableArray();
    }

    /// <summary>The type that the section's type line names; null where it has none.</summary>
    public static TypeClaim? Type(List<PageBlock> blocks, Dialect dialect)
    {
        foreach (var paragraph in blocks.OfType<PageBlock.Paragraph>())
        {
            for (var start = paragraph.Offset; start < paragraph.End;)
            {
                var end = TextParts.LineEnd(paragraph.Source, start, paragraph.End);
                if (TypeOf(paragraph.Source, start, end, dialect) is { } type)
                {
                    return type;
                }

                start = end + 1;
            }
        }

        return null;
    }

    private static TypeClaim? TypeOf(string text, int start, int end, Dialect dialect)
    {
        var (first, last) = TextParts.Trim(text, start, end);
        for (var i = 0; i < dialect.ResponseTypeLine.Count; i++)
        {
            var word = dialect.ResponseTypeLine[i];
            if (!TextParts.StartsWith(text, first, last, word))
            {
                continue;
            }

            var (colon, stop) = TextParts.Trim(text, first + word.Length, last);
            if (stop - colon > 1 && text[colon] is ':' or '\uFF1A')
            {
                // Whoever writes this line names the type of the answer, linked or not.
                var type = TypeCell.Read(text, colon + 1, stop, dialect);
                return type.Kind == TypeClaimKind.Reference ? type with { Linked = true } : type;
            }
        }

        return null;
    }

    /// <summary>The example answer: the section's first code block that is marked as JSON or starts like it.</summary>
    public static string? Example(List<PageBlock> blocks, PageNotes notes)
    {
        var code = blocks.OfType<PageBlock.Code>().FirstOrDefault(block => block.Language is "json" or "jsonc" || block.Text.TrimStart() is ['{' or '[', ..]);
        if (code is null)
        {
            return null;
        }

        notes.Key(PageKeys.Example, code.Offset);
        return code.Text.Replace("\r", "");
    }
}
