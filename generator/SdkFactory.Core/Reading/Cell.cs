namespace SdkFactory.Reading;

/// <summary>A cell of a pipe table as the source has it, blanks included: they carry meaning.</summary>
/// <param name="Offset">Where its text starts; where the cell starts, if it is blank.</param>
/// <param name="Raw">Everything between its pipes.</param>
internal readonly record struct Cell(int Offset, string Raw)
{
    public string Text => Raw.Trim();

    /// <summary>The blanks behind its text.</summary>
    public int TrailingBlanks => Raw.Length - Raw.TrimEnd(' ').Length;
}
