using System.Collections.Generic;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>The items of a list that names no element, by the items that examples show.</summary>
internal static class ItemRules
{
    public static IEnumerable<Statement<TypeKind>> InExamples(ObservedEvidence member) =>
        member.Seen.Samples.Count == 0
            ? []
            : [new(KindOf(member, member.Seen.Samples.Select(sample => sample.Value)), member.Seen.Samples[0].Origin, string.Join(", ", member.Seen.Samples.Take(3).Select(sample => sample.Value.Text)))];

    public static IEnumerable<Statement<TypeKind>> InCells(ObservedEvidence member)
    {
        foreach (var row in member.Rows)
        {
            if (row.Claim.Example is { } cell && JsonText.TryParse(cell.Text, allowComments: false, out var example, out _)
                && (example.Kind == JsonKind.Array ? example.Items.ToList() : [example]) is { Count: > 0 } items)
            {
                yield return new(KindOf(member, items), row.Ref, cell.Text);
            }
        }
    }

    private static TypeKind KindOf(ObservedEvidence member, IEnumerable<JsonValue> items)
    {
        var kinds = items.Select(item => item.Kind).Distinct().ToList();
        return kinds.Count != 1
            ? kinds.All(kind => kind is JsonKind.True or JsonKind.False) ? TypeKind.Boolean : TypeKind.Any
            : kinds[0] switch
            {
                JsonKind.Number => MemberPrecedence.Number.Decide(member).Value,
                JsonKind.Object => TypeKind.Object,
                JsonKind.True or JsonKind.False => TypeKind.Boolean,
                JsonKind.Array or JsonKind.Null => TypeKind.Any,
                _ => TypeKind.Text,
            };
    }
}
