using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>The lines of a text, some of which run on over line breaks: a table row is one line, however many the page has it on.</summary>
/// <param name="text">The text.</param>
/// <param name="seams">From where to where no line ends, in the order of the text.</param>
internal sealed class JoinedLines(string text, List<(int Start, int End)> seams)
{
    /// <summary>Where the line that <paramref name="start"/> stands in ends: at one of <paramref name="breaks"/>, or at <paramref name="end"/>.</summary>
    public int LineEnd(int start, int end, char[] breaks)
    {
        var seam = Seam(start);
        while (start < end && text.IndexOfAny(breaks, start, end - start) is var stop && stop >= 0)
        {
            while (seam < seams.Count && seams[seam].End <= stop)
            {
                seam++;
            }

            if (seam == seams.Count || stop < seams[seam].Start)
            {
                return stop;
            }

            start = seams[seam].End;
        }

        return end;
    }

    // The first seam that ends behind an offset.
    private int Seam(int offset)
    {
        var (low, high) = (0, seams.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = seams[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
