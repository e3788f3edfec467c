namespace SdkFactory.Reading;

/// <summary>A cell of a pipe table as the source has it, blanks included: they carry meaning.</summary>
/// <param name="Source">The text that it is a part of.</param>
/// <param name="Start">Where it starts, behind the pipe before it.</param>
/// <param name="End">Where it ends, at the pipe behind it.</param>
internal readonly record struct Cell(string Source, int Start, int End)
{
    /// <summary>Where its text starts; where the cell starts, if it is blank.</summary>
    public int Offset
    {
        get
        {
            var (first, _) = TextParts.Trim(Source, Start, End);
            return first < End ? first : Start;
        }
    }

    /// <summary>Everything between its pipes.</summary>
    public string Raw => Source.Substring(Start, End - Start);

    public string Text
    {
        get
        {
            var (start, end) = TextParts.Trim(Source, Start, End);
            return Source.Substring(start, end - start);
        }
    }

    public bool IsBlank => TextParts.Trim(Source, Start, End) is var (start, end) && start == end;

    /// <summary>Its text, if it is one word: without tags, code marks and blanks.</summary>
    public string Word => CellText.Word(Source, Start, End);

    /// <summary>The blanks behind its text.</summary>
    public int TrailingBlanks
    {
        get
        {
            var last = End;
            while (last > Start && Source[last - 1] == ' ')
            {
                last--;
            }

            return End - last;
        }
    }
}
