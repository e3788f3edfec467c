using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Overriding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A type, as all pages together describe it.</summary>
/// <param name="Words">The words for it, its wire name first.</param>
/// <param name="Summary">What it is; empty where no page tells.</param>
/// <param name="Members">Its members.</param>
/// <param name="Origin">The section that defines it; of several, the first.</param>
/// <param name="Pages">The pages that define it, ordered.</param>
/// <param name="Definitions">What each page says of it.</param>
internal sealed record MergedType(TypeWords Words, string Summary, IReadOnlyList<MergedMember> Members, Origin Origin, EquatableArray<string> Pages, IReadOnlyList<Definition> Definitions)
{
    /// <summary>The wire name.</summary>
    public string Name => Words.Name;

    /// <summary>Where its names are known: the pages, or operations of pages that have several.</summary>
    public IEnumerable<string> Scopes => Definitions.Select(definition => definition.Scope).Distinct();
}
