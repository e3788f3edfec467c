using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Definitions;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Members;

/// <summary>A type that the settings leave out.</summary>
/// <param name="group">What is defined under its name.</param>
/// <param name="exclusion">The override that leaves it out.</param>
internal sealed class ExcludedType(TypeGroup group, Override exclusion)
{
    /// <summary>The override that leaves it out.</summary>
    public Override Exclusion => exclusion;

    /// <summary>That it is left out, for each place that defines it.</summary>
    public IReadOnlyList<Problem> Problems { get; } =
        [.. group.Definitions.Select(definition => Problem.At(Diagnostics.Problems.Excluded, definition.Origin.Page, $"The type '{group.Name}' is left out: {exclusion.Reason}", definition.Origin.Key))];
}
