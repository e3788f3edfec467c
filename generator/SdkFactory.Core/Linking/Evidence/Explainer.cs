using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking.Evidence;

/// <summary>Asks again what was asked of a member, and hears all sources out.</summary>
internal static class Explainer
{
    /// <summary>The decisions about <paramref name="row"/> that led to <paramref name="member"/>.</summary>
    /// <param name="row">The member as the pages describe it.</param>
    /// <param name="member">The member as it is emitted.</param>
    /// <param name="settings">The settings file, for what overrides say.</param>
    public static EquatableArray<Decision> Explain(DraftRow row, Member member, string settings)
    {
        var decisions = new List<Decision>
        {
            Ask(Precedence.Type, row, settings, type => type.ToString(), row.Claim.Type.ToString()),
        };
        var element = Innermost(member.Type);
        if (element.Kind == TypeKind.Enum)
        {
            decisions.Add(Pages(row));
            decisions.Add(Ask(Precedence.Values, row, settings, values => values.ToString(), $"enum {element.Name}: {row.Values}"));
        }
        else if (Scalar(row.Claim.Type) is TypeClaimKind.Number)
        {
            decisions.Add(Ask(Precedence.Number, row, settings, Words, Words(element.Kind)));
        }
        else if (row.Claim.Type is { Kind: TypeClaimKind.Array, Element: null })
        {
            decisions.Add(Ask(Precedence.Item, row, settings, Words, "a list of " + Words(element.Kind)));
        }
        else if (row.Claim.Type.Kind == TypeClaimKind.String)
        {
            decisions.Add(Ask(Precedence.Text, row, settings, Words, Words(element.Kind)));
        }

        decisions.Add(Ask(Precedence.Required, row, settings, required => required ? "required" : "optional", member.Required ? "required" : "optional"));
        if (member.Required)
        {
            decisions.Add(Ask(Precedence.MayBeAbsent, row, settings, absent => absent ? "may be null" : "always there", member.MayBeAbsent ? "may be null" : "always there"));
        }

        return decisions.Where(decision => decision.Testimonies.Count > 0).ToEquatableArray();
    }

    // The values of several pages are united, so each page is heard.
    private static Decision Pages(DraftRow row)
    {
        var heard = row.Case.Rows.SelectMany(source => Precedence.OwnValues.All(row.Case with { Rows = [source] }).Select(item => Testimony(item.Source, item.Finding, "", values => values.ToString()))).ToEquatableArray();
        var found = ValueRules.OwnPages(row.Case).FirstOrDefault()?.Value.ToString();
        return new Decision("values on its pages", found ?? "none", heard);
    }

    private static Decision Ask<T>(Question<T> question, DraftRow row, string settings, Func<T, string> words, string result) =>
        new(question.Name, result, Heard(question, row.Case).Select(item => Testimony(item.Source, item.Finding, settings, words)).ToEquatableArray());

    // That nothing else is said is worth a word only where nothing is.
    private static IEnumerable<(string Source, Finding<T> Finding)> Heard<T>(Question<T> question, MemberCase member)
    {
        var all = question.All(member).ToList();
        return all.Count > 1 ? all.Where(item => item.Source != Precedence.Nothing) : all;
    }

    private static Testimony Testimony<T>(string source, Finding<T> finding, string settings, Func<T, string> words) =>
        finding.Override is { } said
            ? new(source, settings, null, said.Place, $"{words(finding.Value)} ({said.Reason})")
            : new(source, finding.Where?.Page ?? "", finding.Where?.Key, default, finding.Text ?? words(finding.Value));

    private static TypeRef Innermost(TypeRef type) => type.Element is null ? type : Innermost(type.Element);

    private static TypeClaimKind Scalar(TypeClaim type) => type.Element is null ? type.Kind : Scalar(type.Element);

    private static string Words(TypeKind kind) => kind switch
    {
        TypeKind.Integer => "whole numbers",
        TypeKind.Fraction => "numbers with fractions",
        TypeKind.DateTime => "date and time",
        TypeKind.Any => "any JSON value",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
