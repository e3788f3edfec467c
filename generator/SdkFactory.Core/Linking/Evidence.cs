using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>
/// Decides what a member's values are. In order: the type cell and its link; then, for a number, any fraction in an
/// example or a default; for text, allowed values, and the form of dates if every example has it; for a list without
/// an element, the items of the examples, else text.
/// </summary>
internal static class Evidence
{
    /// <summary>The kind of a number's values.</summary>
    public static TypeKind Number(RowClaim row, Observation seen)
    {
        var texts = seen.Values.Where(value => value.Kind is JsonKind.Number or JsonKind.String).Select(value => value.Text).Concat([row.Example?.Text ?? "", row.Default ?? ""]);
        return texts.Any(HasFraction) ? TypeKind.Fraction : TypeKind.Integer;
    }

    /// <summary>The kind of a text's values: dates where every example is one.</summary>
    public static TypeKind Text(RowClaim row, Observation seen)
    {
        var samples = seen.Values.Where(value => value.Kind == JsonKind.String).Select(value => value.Text).ToList();
        if (row.Example is { Text.Length: > 0 })
        {
            samples.Add(row.Example.Text);
        }

        var kinds = samples.Where(text => text.Length > 0).Select(DateEvidence.Of).Distinct().ToList();
        return kinds.Count == 1 && kinds[0] is { } kind && seen.Values.All(value => value.Kind == JsonKind.String) ? kind : TypeKind.Text;
    }

    /// <summary>The kind of the items of a list whose element nobody names.</summary>
    public static TypeKind Item(RowClaim row, Observation seen)
    {
        var values = seen.Values;
        if (values.Count == 0 && row.Example is not null && JsonText.TryParse(row.Example.Text, allowComments: false, out var example, out _))
        {
            values = example.Kind == JsonKind.Array ? example.Items.ToList() : [example];
        }

        var kinds = values.Select(value => value.Kind).Distinct().ToList();
        return kinds.Count != 1 ? (kinds.Count == 0 ? TypeKind.Text : Mixed(kinds))
            : kinds[0] switch
            {
                JsonKind.Number => Number(row, seen),
                JsonKind.Object => TypeKind.Object,
                JsonKind.True or JsonKind.False => TypeKind.Boolean,
                JsonKind.Array or JsonKind.Null => TypeKind.Any,
                _ => TypeKind.Text,
            };
    }

    private static TypeKind Mixed(List<JsonKind> kinds) =>
        kinds.All(kind => kind is JsonKind.True or JsonKind.False) ? TypeKind.Boolean : TypeKind.Any;

    // Values beyond 64 bits are numbers too, and only a floating one holds them.
    private static bool HasFraction(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
