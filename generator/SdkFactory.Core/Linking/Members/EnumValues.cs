using System.Collections.Generic;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>Allowed values, in order.</summary>
/// <param name="Items">The values; none where a member is no enum.</param>
internal readonly record struct EnumValues(EquatableArray<EnumValue> Items)
{
    public static EnumValues From(IEnumerable<EnumValue> values) => new(values.ToEquatableArray());

    /// <summary>All values of several sources, each once, with the first description that any gives.</summary>
    public static EnumValues Unite(IEnumerable<EnumValue> values) =>
        From(values.GroupBy(value => value.Wire).Select(group => group.FirstOrDefault(value => value.Description.Length > 0) ?? group.First()));

    /// <summary>Whether both have the same values, whatever their order and their descriptions.</summary>
    public bool AreValuesOf(EnumValues other) => new HashSet<string>(Items.Select(value => value.Wire)).SetEquals(other.Items.Select(value => value.Wire));

    public override string ToString() => string.Join(", ", Items.Select(value => value.Wire));
}
