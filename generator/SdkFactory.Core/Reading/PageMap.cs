using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;

namespace SdkFactory.Reading;

/// <summary>Turns offsets into a page's text into places: in the page itself, or in the fragment that the text came from.</summary>
internal sealed class PageMap(DocPage page)
{
    private readonly LineMap _lines = new(page.Text);
    private readonly List<int> _starts = page.Parts.Select(part => part.Line).ToList();

    /// <summary>Where <paramref name="offset"/> stands.</summary>
    public Place At(int offset)
    {
        var place = _lines.At(offset);
        var found = _starts.BinarySearch(place.Line);

        // Between two starts, the search answers the complement of the later one.
        var part = found >= 0 ? found : ~found - 1;
        return part < 0
            ? place
            : place with { Line = place.Line - _starts[part] + page.Parts[part].FileLine, Fragment = page.Parts[part].Fragment };
    }
}
