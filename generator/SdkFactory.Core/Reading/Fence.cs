namespace SdkFactory.Reading;

/// <summary>The fence that is open behind a line: a run of three or more marks, which a run as long closes.</summary>
/// <param name="Mark">A backtick or a tilde.</param>
/// <param name="Length">How many of them opened it; 0 where none is open.</param>
internal readonly record struct Fence(char Mark, int Length)
{
    private const int MostBlanks = 3;

    public bool IsOpen => Length > 0;

    /// <summary>The fence that is open behind a line of <paramref name="text"/>.</summary>
    public Fence After(string text, int start, int end)
    {
        var first = start;
        while (first < end && text[first] == ' ')
        {
            first++;
        }

        if (first == end || text[first] is not ('`' or '~') || first - start > MostBlanks)
        {
            return this;
        }

        var behind = first;
        while (behind < end && text[behind] == text[first])
        {
            behind++;
        }

        var length = behind - first;
        if (length < 3)
        {
            return this;
        }

        if (IsOpen)
        {
            return text[first] == Mark && length >= Length && TextParts.Trim(text, behind, end) is var (rest, last) && rest == last ? default : this;
        }

        return text[first] == '`' && CodeSpan.Next(text, behind, end) >= 0 ? default : new Fence(text[first], length);
    }
}
