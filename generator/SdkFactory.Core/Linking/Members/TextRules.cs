using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>Text is a date where every example is one, and all are of one form.</summary>
internal static class TextRules
{
    private static readonly Func<ObservedEvidence, IEnumerable<Statement<TypeKind>>> DatesInExamples = InExamples(isDate: true);
    private static readonly Func<ObservedEvidence, IEnumerable<Statement<TypeKind>>> DatesInCells = InCells(isDate: true);

    public static Func<ObservedEvidence, IEnumerable<Statement<TypeKind>>> InExamples(bool isDate)
    {
        Func<Sample, Statement<TypeKind>?> say = sample => KindOf(sample.Value) is { } kind && (kind != TypeKind.Text) == isDate ? new(kind, sample.Origin, sample.Value.Text) : null;
        return member => Hearing.Hear(member.Seen.Samples, say);
    }

    public static Func<ObservedEvidence, IEnumerable<Statement<TypeKind>>> InCells(bool isDate)
    {
        Func<SourceRow, Statement<TypeKind>?> say = row => row.Claim.Example is { Text: { Length: > 0 } text } && DateEvidence.Recognise(text) is var date && date is not null == isDate ? new(date ?? TypeKind.Text, row.Ref, text) : null;
        return member => Hearing.Hear(member.Rows, say);
    }

    public static IEnumerable<Statement<TypeKind>> FindMixed(ObservedEvidence member)
    {
        if (member.Seen.Samples.Count + member.Rows.Count < 2)
        {
            return [];
        }

        TypeKind? first = null;
        foreach (var date in DatesInExamples(member).Concat(DatesInCells(member)))
        {
            if (first is not null && date.Value != first)
            {
                return [date with { Value = TypeKind.Text }];
            }

            first ??= date.Value;
        }

        return [];
    }

    // An empty text says nothing of the form; what is no text says that values are not always dates.
    private static TypeKind? KindOf(JsonValue value) =>
        value.Kind != JsonKind.String ? TypeKind.Text
        : value.Text.Length == 0 ? null
        : DateEvidence.Recognise(value.Text) ?? TypeKind.Text;
}
