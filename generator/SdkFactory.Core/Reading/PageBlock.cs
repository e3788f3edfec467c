using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>A block of a page, in the order of the page, whatever quote or list it stands in.</summary>
/// <param name="Offset">Where it starts in the text.</param>
internal abstract record PageBlock(int Offset)
{
    /// <summary>A heading, with its mark-up.</summary>
    internal sealed record Heading(int Offset, int Level, string Text) : PageBlock(Offset);

    /// <summary>A paragraph, or the part of it that is no table, in the page's source. Few are asked what they say.</summary>
    internal sealed record Paragraph(string Source, int Offset, int End) : PageBlock(Offset)
    {
        public string Text => Source.Substring(Offset, End - Offset);
    }

    /// <summary>A code block, with the word behind its fence.</summary>
    internal sealed record Code(int Offset, string Language, string Text) : PageBlock(Offset);

    /// <summary>An HTML block, comments included, in the page's source.</summary>
    internal sealed record Html(string Source, int Offset, int End) : PageBlock(Offset)
    {
        public string Text => Source.Substring(Offset, End - Offset);
    }

    /// <summary>A pipe table that is wider than any documentation: how many columns it has, and where its rows start. Its cells are not looked at.</summary>
    internal sealed record WideTable(int Offset, int Columns, IReadOnlyList<int> Rows) : PageBlock(Offset);

    /// <summary>A pipe table: its header and its rows, each as cells.</summary>
    internal sealed record Table(int Offset, IReadOnlyList<Cell> Header, IReadOnlyList<IReadOnlyList<Cell>> Rows) : PageBlock(Offset);
}
