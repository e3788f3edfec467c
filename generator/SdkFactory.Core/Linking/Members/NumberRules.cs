using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>Whole numbers and fractions: one fraction anywhere is enough.</summary>
internal static class NumberRules
{
    public static IEnumerable<Statement<TypeKind>> InExamples(ObservedEvidence member, TypeKind kind) =>
        member.Seen.Samples
            .Where(sample => sample.Value.Kind is JsonKind.Number or JsonKind.String && KindOf(sample.Value.Text) == kind)
            .Select(sample => new Statement<TypeKind>(kind, sample.Origin, sample.Value.Text));

    public static IEnumerable<Statement<TypeKind>> InCells(ObservedEvidence member, TypeKind kind) =>
        member.Rows
            .Where(row => row.Claim.Example is { } example && KindOf(example.Text) == kind)
            .Select(row => new Statement<TypeKind>(kind, row.Ref, row.Claim.Example!.Text));

    public static IEnumerable<Statement<TypeKind>> InDefaults(ObservedEvidence member, TypeKind kind) =>
        member.Rows
            .Where(row => row.Claim.Default is { } text && KindOf(text) == kind)
            .Select(row => new Statement<TypeKind>(kind, row.Ref, row.Claim.Default));

    // Values beyond 64 bits are numbers too, and only a floating one holds them.
    private static TypeKind? KindOf(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? TypeKind.Integer
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? TypeKind.Fraction
        : null;
}
