using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SdkFactory.Reading;

/// <summary>
/// Markdig's parser of paragraphs, with link definitions taken off in one go. Markdig moves all that is behind a
/// definition for each of them, which is quadratic, and keeps them, though nobody asks for a link.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!processor.IsBlankLine && !processor.IsCodeIndent && IsUnderline(processor.Line))
        {
            ref var lines = ref ((ParagraphBlock)block).Lines;
            if (SkipDefinitions(ref lines) && lines.Count == 0)
            {
                // There is nothing left that it could be under.
                block.UpdateSpanEnd(processor.Line.End);
                return BlockState.Continue;
            }
        }

        return base.TryContinue(processor, block);
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            SkipDefinitions(ref paragraph.Lines);
        }

        return base.Close(processor, block);
    }

    private static bool SkipDefinitions(ref StringLineGroup lines)
    {
        var rest = lines.ToCharIterator();
        for (var next = rest; LinkReferenceDefinition.TryParse(ref next, out _); rest = next)
        {
            // The next one starts on a line of its own.
            while (next.CurrentChar is '\r' or '\n')
            {
                next.SkipChar();
            }
        }

        if (rest.Start == lines.ToCharIterator().Start)
        {
            return false;
        }

        lines = rest.Remaining();
        return true;
    }

    private static bool IsUnderline(StringSlice line)
    {
        var mark = line.CurrentChar;
        if (mark is not ('=' or '-'))
        {
            return false;
        }

        while (line.CurrentChar == mark)
        {
            line.SkipChar();
        }

        line.TrimStart();
        return line.IsEmpty;
    }
}
