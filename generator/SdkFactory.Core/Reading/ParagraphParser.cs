using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SdkFactory.Reading;

/// <summary>
/// Markdig's parser of paragraphs, without what is quadratic in it: it searches all blocks before a paragraph to make a
/// heading of it, and moves all lines behind a link definition for each of them. Here a paragraph knows that it is
/// underlined, and definitions, which nobody asks for, are taken off in one go.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    private static readonly object Level = new();

    public ParagraphParser() => ParseSetextHeadings = false;

    /// <summary>The level of the heading that a paragraph is by the line under it; null where it is none.</summary>
    public static int? HeadingLevel(ParagraphBlock paragraph) => (int?)paragraph.GetData(Level);

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var paragraph = (ParagraphBlock)block;
        if (processor.IsBlankLine || processor.IsCodeIndent || Underline(processor.Line) is not { } level || !MayBeUnderlined(processor, paragraph))
        {
            return base.TryContinue(processor, block);
        }

        SkipDefinitions(ref paragraph.Lines);
        if (paragraph.Lines.Count == 0)
        {
            // There is nothing left that it could be under.
            return base.TryContinue(processor, block);
        }

        paragraph.SetData(Level, level);
        paragraph.UpdateSpanEnd(processor.Line.End);
        processor.Close(paragraph);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            SkipDefinitions(ref paragraph.Lines);
        }

        return base.Close(processor, block);
    }

    // A line that goes on with a quote or an item without its mark is text of the paragraph in there.
    private static bool MayBeUnderlined(BlockProcessor processor, ParagraphBlock paragraph) =>
        !processor.IsLazy || paragraph.Column == processor.Column || paragraph.Parent is not (QuoteBlock or ListItemBlock);

    private static void SkipDefinitions(ref StringLineGroup lines)
    {
        var first = lines.ToCharIterator();
        var rest = first;
        for (var next = rest; LinkReferenceDefinition.TryParse(ref next, out _); rest = next)
        {
            // The next one starts on a line of its own.
            while (next.CurrentChar is '\r' or '\n')
            {
                next.SkipChar();
            }
        }

        if (rest.Start > first.Start)
        {
            lines = rest.Remaining();
        }
    }

    private static int? Underline(StringSlice line)
    {
        var mark = line.CurrentChar;
        while (mark is '=' or '-' && line.CurrentChar == mark)
        {
            line.SkipChar();
        }

        var isUnderline = mark is '=' or '-' && line.TrimStart();
        return !isUnderline ? null : mark == '=' ? 1 : 2;
    }
}
