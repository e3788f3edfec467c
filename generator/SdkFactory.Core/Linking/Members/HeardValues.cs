using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Deciding;

namespace SdkFactory.Linking.Members;

/// <summary>The values that the pages of a member name, each by its weightiest source.</summary>
/// <param name="pages">What each page says that says anything.</param>
internal sealed class HeardValues(IReadOnlyList<Decided<EnumValues>> pages)
{
    /// <summary>No page names any.</summary>
    public static HeardValues None { get; } = new([]);

    /// <summary>What each page says that says anything.</summary>
    public IReadOnlyList<Decided<EnumValues>> Pages => pages;

    /// <summary>What they say together, which is more than one says; null where none says anything.</summary>
    public Statement<EnumValues>? United { get; } = pages.Count switch
    {
        0 => null,
        1 => new(pages[0].Value, pages[0].Statement.Where),
        _ => new(EnumValues.Unite(pages.SelectMany(page => page.Value.Items)), pages[0].Statement.Where),
    };
}
