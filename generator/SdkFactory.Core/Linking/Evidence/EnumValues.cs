using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>Allowed values, in order.</summary>
/// <param name="Items">The values; none where a member is no enum.</param>
internal readonly record struct EnumValues(EquatableArray<EnumValue> Items)
{
    public static EnumValues Of(IEnumerable<EnumValue> values) => new(values.ToEquatableArray());

    /// <summary>All values of several sources, each once, with the first description that any gives.</summary>
    public static EnumValues United(IEnumerable<EnumValue> values) =>
        Of(values.GroupBy(value => value.Wire).Select(group => group.FirstOrDefault(value => value.Description.Length > 0) ?? group.First()));

    public override string ToString() => string.Join(", ", Items.Select(value => value.Wire));
}
