using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>Eleventh pass, type by type: every member gets its C# name and its type.</summary>
internal sealed class TypeLinking(NameTable table, PinnedNames pins)
{
    private static readonly NameScope Reserved = new([.. ReservedNames.Members, .. ReservedNames.Types]);

    private readonly TypeResolving _types = new(table);

    /// <summary>The type with all its members.</summary>
    /// <param name="type">The type.</param>
    /// <param name="request">Where its members travel, for the type of a request; null for any other.</param>
    /// <param name="home">The operation in whose file it stands; null for a file of its own.</param>
    public LinkedType Link(ValuedType type, PlacedRequest? request, Origin? home)
    {
        var name = table.Types[type.Name];
        var problems = new List<Problem>();
        var chosen = new List<PinnedName>();
        var names = NameMembers(type, name.Decision.Value, chosen, problems);
        var members = new List<LinkedMember>(type.Members.Count);
        var model = new Member[type.Members.Count];
        for (var i = 0; i < model.Length; i++)
        {
            members.Add(Link(type.Members[i], names[i], request?.Locations[i], problems));
            model[i] = members[i].Member;
        }

        return new LinkedType(
            new ModelType(name.Decision.Value, type.Name, type.Merged.Summary, EquatableArrays.Own(model), HasJson(model), type.Merged.Origin, type.Merged.Pages, home),
            type,
            request,
            name,
            NamesInUse.Of(type, table),
            members,
            chosen,
            problems);
    }

    // The one answer to whether a type travels as JSON: unless all of its members travel elsewhere, or one is a file.
    private static bool HasJson(Member[] members) =>
        members.Length == 0 || (Array.Exists(members, member => member.IsInBody) && !Array.Exists(members, member => member.Type.IsFile));

    private List<Decided<string>> NameMembers(ValuedType type, string typeName, List<PinnedName> chosen, List<Problem> problems)
    {
        var scope = Reserved.Open();
        scope.TryReserve(typeName);
        var cases = new List<MemberNameEvidence>(type.Members.Count);
        foreach (var member in type.Members)
        {
            var pin = !pins.Has(PinKind.Member) || member.Evidence.Overrides.Say(item => item.Name).Any() ? null : pins.Find(PinKind.Member, PinKey(type, member));
            if (pin is not null && !scope.TryReserve(pin.Name))
            {
                problems.Add(pins.Refuse(pin, NameScope.Taken));
                pin = null;
            }

            cases.Add(new MemberNameEvidence(member.Merged, pin));
        }

        var names = new List<Decided<string>>(cases.Count);
        for (var i = 0; i < cases.Count; i++)
        {
            names.Add(NameMember(type, type.Members[i], cases[i], scope, chosen, problems));
        }

        return names;
    }

    private static Decided<string> NameMember(ValuedType type, ValuedMember member, MemberNameEvidence item, NameScope scope, List<PinnedName> chosen, List<Problem> problems)
    {
        var first = ModelPrecedence.MemberName.Decide(item.Pin is null ? item : item with { Pin = null });
        var wanted = first.Value;
        if (item.Pin is null && scope.TryReserve(wanted))
        {
            return first;
        }

        return NameTaken(type, member, item, wanted, scope, chosen, problems);
    }

    private static Decided<string> NameTaken(ValuedType type, ValuedMember member, MemberNameEvidence item, string wanted, NameScope scope, List<PinnedName> chosen, List<Problem> problems)
    {
        var decided = ModelPrecedence.MemberName.TryDecide(item, name => name == item.Pin?.Name || scope.TryReserve(name))
            ?? ModelPrecedence.MemberName.Settle(item, SourceNames.MadeUp, new(scope.Take("Value", Names.Exact(member.WireName))));
        if (decided.Value != wanted)
        {
            chosen.Add(new PinnedName(PinKind.Member, PinKey(type, member), decided.Value));
            problems.Add(Problem.At(
                Problems.NameCollision,
                member.Merged.Origin.Page,
                $"The member '{member.WireName}' would be called '{wanted}', which is taken; it is called '{decided.Value}'.",
                member.Merged.Origin.Key));
        }

        return decided;
    }

    private static string PinKey(ValuedType type, ValuedMember member) => type.Name + "." + member.WireName;

    private LinkedMember Link(ValuedMember member, Decided<string> name, Decided<ParameterLocation>? location, List<Problem> problems)
    {
        var claim = member.Merged.Claim;
        var resolved = _types.Resolve(member.Evidence, claim.Type);
        if (resolved.Decision is { Value: TypeKind.Any } && ReportUnknown(member) is { } problem)
        {
            problems.Add(problem);
        }

        var required = member.Merged.Required;
        var absent = required ? MemberPrecedence.MayBeAbsent.Decide(member.Evidence) : null;
        var model = new Member(
            name.Value,
            claim.WireName,
            resolved.Type,
            required,
            (absent?.Value ?? true) && location?.Value != ParameterLocation.Path,
            location is null or { Value: ParameterLocation.Body },
            ValueNotes.Describe(claim, member.Values),
            claim.Default,
            claim.Example?.Text,
            member.Merged.Origin);
        return new LinkedMember(model, member, member.ValuesDecision is null ? null : table.FindEnum(member.Evidence.Type, member.WireName), resolved, absent, name, location);
    }

    private Problem? ReportUnknown(ValuedMember member)
    {
        var claim = member.Merged.Claim;
        if (FindName(claim.Type) is not { } reference || table.Find(reference.Name!).IsKnown)
        {
            return null;
        }

        return Problem.At(
            reference.Linked ? Problems.UndefinedReference : Problems.UnknownTypeWord,
            member.Merged.Origin.Page,
            reference.Linked
                ? $"'{claim.WireName}' is a '{reference.Name}', which no page defines; any JSON value is accepted."
                : $"'{claim.WireName}' is a '{reference.Name}', which is neither a type word of the dialect nor a structure; any JSON value is accepted.",
            member.Merged.Origin.Key);
    }

    private static TypeClaim? FindName(TypeClaim type) =>
        type.Element is not null ? FindName(type.Element) : type.Kind == TypeClaimKind.Reference ? type : null;
}
