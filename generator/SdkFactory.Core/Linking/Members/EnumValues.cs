using System;
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
    public static EnumValues Unite(IEnumerable<EnumValue> values)
    {
        // Few members have more values than are compared faster than looked up.
        const int Few = 16;

        var united = new List<EnumValue>();
        Dictionary<string, int>? places = null;
        foreach (var value in values)
        {
            if (united.Count == Few)
            {
                places ??= united.Select((item, i) => (item.Wire, i)).ToDictionary(item => item.Wire, item => item.i, StringComparer.Ordinal);
            }

            var place = places is null ? united.FindIndex(item => item.Wire == value.Wire) : places.TryGetValue(value.Wire, out var known) ? known : -1;
            if (place < 0)
            {
                places?.Add(value.Wire, united.Count);
                united.Add(value);
            }
            else if (united[place].Description.Length == 0 && value.Description.Length > 0)
            {
                united[place] = value;
            }
        }

        return From(united);
    }

    /// <summary>Whether both have the same values, whatever their order and their descriptions.</summary>
    public bool AreValuesOf(EnumValues other) => new HashSet<string>(Items.Select(value => value.Wire)).SetEquals(other.Items.Select(value => value.Wire));

    public override string ToString() => string.Join(", ", Items.Select(value => value.Wire));
}
