using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>Which pages define a type, and what they call it.</summary>
/// <param name="type">The type.</param>
internal sealed class DefiningPages(MergedType type) : DecidedFact
{
    /// <inheritdoc/>
    public override Decision Explain(SdkSettings settings) => new(
        "defined",
        $"{type.Members.Count} members",
        type.Definitions.Select(definition => new SourceStatement(
            definition.IsRequest ? "request of an operation" : definition.Origin.Key.EndsWith(PageKeys.Response, System.StringComparison.Ordinal) ? "response of an operation" : "structure of a page",
            definition.Origin.Page,
            definition.Origin.Key,
            default,
            $"{definition.Stated}, {definition.Rows.Count} members")).ToEquatableArray());
}
