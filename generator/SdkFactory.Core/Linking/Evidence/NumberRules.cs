using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>Whole numbers and fractions: one fraction anywhere is enough.</summary>
internal static class NumberRules
{
    public static IEnumerable<Finding<TypeKind>> InExamples(MemberCase member, TypeKind kind) =>
        member.Seen.Samples
            .Where(sample => sample.Value.Kind is JsonKind.Number or JsonKind.String && KindOf(sample.Value.Text) == kind)
            .Select(sample => new Finding<TypeKind>(kind, new RowRef(sample.Page, PageKeys.Example), sample.Value.Text));

    public static IEnumerable<Finding<TypeKind>> InCells(MemberCase member, TypeKind kind) =>
        member.Rows
            .Where(row => row.Claim.Example is { } example && KindOf(example.Text) == kind)
            .Select(row => new Finding<TypeKind>(kind, row.Ref, row.Claim.Example!.Text));

    public static IEnumerable<Finding<TypeKind>> InDefaults(MemberCase member, TypeKind kind) =>
        member.Rows
            .Where(row => row.Claim.Default is { } text && KindOf(text) == kind)
            .Select(row => new Finding<TypeKind>(kind, row.Ref, row.Claim.Default));

    // Values beyond 64 bits are numbers too, and only a floating one holds them.
    private static TypeKind? KindOf(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? TypeKind.Integer
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? TypeKind.Fraction
        : null;
}
