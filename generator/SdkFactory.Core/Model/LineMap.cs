using System.Collections.Generic;

namespace SdkFactory.Model;

/// <summary>Finds the line and column of an offset.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Maps <paramref name="text"/>, whose lines end in LF, CR LF or CR.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The place of <paramref name="offset"/>.</summary>
    public Place At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(line + 1, offset - _starts[line] + 1);
    }
}
