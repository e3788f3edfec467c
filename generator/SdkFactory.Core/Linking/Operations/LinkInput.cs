using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>What is linked: the start of all passes.</summary>
internal sealed class LinkInput
{
    public LinkInput(IEnumerable<ApiPage> pages, SdkSettings settings)
    {
        Settings = settings;
        Overrides = new OverrideIndex(settings);
        Pins = new PinnedNames(settings.Lock);
        Pages = Order(pages);
    }

    /// <summary>The pages: those that the lock knows, then the others, each by path.</summary>
    public IReadOnlyList<ApiPage> Pages { get; }

    public SdkSettings Settings { get; }

    public OverrideIndex Overrides { get; }

    public PinnedNames Pins { get; }

    // Equal paths keep the order in which they come.
    private List<ApiPage> Order(IEnumerable<ApiPage> pages)
    {
        var ordered = pages.ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (Pins.Compare(ordered[i - 1].Path, ordered[i].Path) > 0)
            {
                return ordered.OrderBy(page => page.Path, Pins).ToList();
            }
        }

        return ordered;
    }
}
