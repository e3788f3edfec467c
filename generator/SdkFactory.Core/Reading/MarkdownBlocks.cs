using System;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SdkFactory.Reading;

/// <summary>
/// What Markdig makes of lines that are given to it one by one. Its inline parsers are left out: inline mark-up is read
/// by the rooms that know what a cell or a line means.
/// </summary>
internal static class MarkdownBlocks
{
    // As deep as Markdig itself follows a tree: each line costs what it is deep.
    private const int MostContainers = 128;

    private static readonly char[] LineBreaks = ['\r', '\n'];
    private static readonly BlockParserList Parsers = ListParsers(readsFrontMatter: false);
    private static readonly BlockParserList ParsersWithFrontMatter = ListParsers(readsFrontMatter: true);

    /// <summary>The syntax tree of <paramref name="text"/>; offsets are those of the text.</summary>
    /// <exception cref="ArgumentException">The page nests too deeply.</exception>
    public static MarkdownDocument Parse(string text, JoinedLines lines)
    {
        // For Markdig this character ends a line; CommonMark has it replaced.
        var source = text.Replace('\0', '\uFFFD');
        var document = new MarkdownDocument();
        var processor = new BlockProcessor(document, HasFrontMatter(source, lines) ? ParsersWithFrontMatter : Parsers, context: null);
        for (var start = 0; start < source.Length;)
        {
            var end = lines.LineEnd(start, source.Length, LineBreaks);
            var next = EndOfBreak(source, end);
            processor.ProcessLine(new StringSlice(source, start, end - 1, Break(source, end, next)));
            RefuseDepth(processor.CurrentContainer);
            start = next;
        }

        processor.Close(document);
        return document;
    }

    private static void RefuseDepth(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is not null; container = container.Parent)
        {
            depth++;
        }

        if (depth > MostContainers)
        {
            throw new ArgumentException($"Lists and quotes nest deeper than {MostContainers} levels, a list and its item counting as two.");
        }
    }

    private static int EndOfBreak(string source, int start) =>
        start == source.Length ? start
        : source[start] == '\r' && start + 1 < source.Length && source[start + 1] == '\n' ? start + 2
        : start + 1;

    private static NewLine Break(string source, int start, int end) => (end - start) switch
    {
        0 => NewLine.None,
        1 => source[start] == '\r' ? NewLine.CarriageReturn : NewLine.LineFeed,
        _ => NewLine.CarriageReturnLineFeed,
    };

    // Markdig looks for the end of front matter in the text, where it may be a line of a row: then all of the page would be front matter.
    private static bool HasFrontMatter(string source, JoinedLines lines)
    {
        if (!source.StartsWith("---", StringComparison.Ordinal))
        {
            return false;
        }

        for (var start = EndOfBreak(source, lines.LineEnd(0, source.Length, LineBreaks)); start < source.Length;)
        {
            var end = lines.LineEnd(start, source.Length, LineBreaks);
            if (source.Substring(start, end - start).TrimEnd() is "---" or "...")
            {
                return true;
            }

            start = EndOfBreak(source, end);
        }

        return false;
    }

    private static BlockParserList ListParsers(bool readsFrontMatter)
    {
        var parsers = new MarkdownPipelineBuilder().BlockParsers;
        if (readsFrontMatter)
        {
            parsers.InsertBefore<ThematicBreakParser>(new YamlFrontMatterParser());
        }

        parsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        return new BlockParserList(parsers);
    }
}
