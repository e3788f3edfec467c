using System;
using System.Collections.Generic;
using System.Globalization;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>Whole numbers and fractions: one fraction anywhere is enough.</summary>
internal static class NumberRules
{
    public static Func<ObservedEvidence, IEnumerable<Statement<TypeKind>>> InExamples(TypeKind kind)
    {
        Func<Sample, Statement<TypeKind>?> say = sample => sample.Value.Kind is JsonKind.Number or JsonKind.String && IsOf(kind, sample.Value.Text) ? new(kind, sample.Origin, sample.Value.Text) : null;
        return member => Hearing.Hear(member.Seen.Samples, say);
    }

    public static Func<ObservedEvidence, IEnumerable<Statement<TypeKind>>> InCells(TypeKind kind)
    {
        Func<SourceRow, Statement<TypeKind>?> say = row => row.Claim.Example is { Text: var text } && IsOf(kind, text) ? new(kind, row.Ref, text) : null;
        return member => Hearing.Hear(member.Rows, say);
    }

    public static Func<ObservedEvidence, IEnumerable<Statement<TypeKind>>> InDefaults(TypeKind kind)
    {
        Func<SourceRow, Statement<TypeKind>?> say = row => row.Claim.Default is { } text && IsOf(kind, text) ? new(kind, row.Ref, text) : null;
        return member => Hearing.Hear(member.Rows, say);
    }

    // Values beyond 64 bits are numbers too, and only a floating one holds them.
    private static bool IsOf(TypeKind kind, string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? kind == TypeKind.Integer
        : kind == TypeKind.Fraction && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
