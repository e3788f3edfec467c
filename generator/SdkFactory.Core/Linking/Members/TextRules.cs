using System.Collections.Generic;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>Text is a date where every example is one, and all are of one form.</summary>
internal static class TextRules
{
    public static IEnumerable<Statement<TypeKind>> InExamples(ObservedEvidence member, bool isDate) =>
        member.Seen.Samples
            .Select(sample => (sample, Kind: KindOf(sample.Value)))
            .Where(item => item.Kind is { } kind && (kind != TypeKind.Text) == isDate)
            .Select(item => new Statement<TypeKind>(item.Kind!.Value, item.sample.Origin, item.sample.Value.Text));

    public static IEnumerable<Statement<TypeKind>> InCells(ObservedEvidence member, bool isDate) =>
        member.Rows
            .Where(row => row.Claim.Example is { Text.Length: > 0 } example && DateEvidence.Recognise(example.Text) is not null == isDate)
            .Select(row => new Statement<TypeKind>(DateEvidence.Recognise(row.Claim.Example!.Text) ?? TypeKind.Text, row.Ref, row.Claim.Example.Text));

    public static IEnumerable<Statement<TypeKind>> FindMixed(ObservedEvidence member)
    {
        var dates = InExamples(member, isDate: true).Concat(InCells(member, isDate: true)).ToList();
        return dates.Find(date => date.Value != dates[0].Value) is { } other ? [other with { Value = TypeKind.Text }] : [];
    }

    // An empty text says nothing of the form; what is no text says that values are not always dates.
    private static TypeKind? KindOf(JsonValue value) =>
        value.Kind != JsonKind.String ? TypeKind.Text
        : value.Text.Length == 0 ? null
        : DateEvidence.Recognise(value.Text) ?? TypeKind.Text;
}
