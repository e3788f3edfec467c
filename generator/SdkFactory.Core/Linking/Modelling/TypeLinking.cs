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
internal sealed class TypeLinking(PlacedOperations placed, FileHomes homes)
{
    private readonly TypeResolving _types = new(placed.Named);
    private readonly PinnedNames _pins = placed.Named.Valued.Merged.Parted.Defined.Named.Routed.Selected.Input.Pins;

    /// <summary>The type with all its members.</summary>
    public LinkedType Link(ValuedType type)
    {
        var name = placed.Named.Types[type.Name];
        var problems = new List<Problem>();
        var chosen = new List<PinnedName>();
        var names = NameMembers(type, name.Value, chosen, problems);
        var request = placed.ByRequest.TryGetValue(type.Name, out var found) ? found : null;
        var members = type.Members.Select((member, i) => Link(member, names[i], request?.Locations[i], problems)).ToList();
        var model = members.Select(member => member.Member).ToEquatableArray();
        return new LinkedType(
            new ModelType(name.Value, type.Name, type.Merged.Summary, model, HasJson(model), type.Merged.Origin, type.Merged.Pages, homes.Find(type.Merged.Scopes.Take(2).ToList())),
            members,
            new DefiningPages(type.Merged),
            name,
            type.Members.SelectMany(member => member.Merged.Origins).ToList(),
            chosen,
            problems);
    }

    // The one answer to whether a type travels as JSON: unless all of its members travel elsewhere, or one is a file.
    private static bool HasJson(EquatableArray<Member> members) =>
        members.Count == 0 || (members.Any(member => member.IsInBody) && !members.Any(member => member.Type.IsFile));

    private List<Decided<string>> NameMembers(ValuedType type, string typeName, List<PinnedName> chosen, List<Problem> problems)
    {
        var scope = new NameScope([.. ReservedNames.Members, .. ReservedNames.Types, typeName]);
        var cases = new List<MemberNameEvidence>(type.Members.Count);
        foreach (var member in type.Members)
        {
            var pin = member.Evidence.Overrides.Say(item => item.Name).Any() ? null : _pins.Find(PinKind.Member, PinKey(type, member));
            if (pin is not null && !scope.TryReserve(pin.Name))
            {
                problems.Add(_pins.Refuse(pin, NameScope.Taken));
                pin = null;
            }

            cases.Add(new MemberNameEvidence(member.Merged, pin));
        }

        return type.Members.Select((member, i) => NameMember(type, member, cases[i], scope, chosen, problems)).ToList();
    }

    private static Decided<string> NameMember(ValuedType type, ValuedMember member, MemberNameEvidence item, NameScope scope, List<PinnedName> chosen, List<Problem> problems)
    {
        var wanted = item.Member.Evidence.Overrides.Say(said => said.Name).FindFirst()?.Value ?? item.Pascal;
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
        return new LinkedMember(model, [.. Facts(member, resolved, absent, name, location)], member.Evidence.Overrides.Count > 0);
    }

    private IEnumerable<DecidedFact> Facts(ValuedMember member, ResolvedType resolved, Decided<bool>? absent, Decided<string> name, Decided<ParameterLocation>? location)
    {
        yield return member.Merged.TypeDecision;
        if (member.ValuesDecision is { } values)
        {
            yield return new UnitedValues(member.Evidence);
            yield return values;
            yield return placed.Named.EnumNames[(member.Evidence.Type, member.WireName)];
        }

        if (resolved.Decision is { } decision)
        {
            yield return decision;
        }

        if (resolved.EnumName is { } enumName)
        {
            yield return enumName;
        }

        if (member.Merged.RequiredDecision is { } required)
        {
            yield return required;
        }

        if (absent is not null)
        {
            yield return absent;
        }

        yield return name;
        if (location is not null)
        {
            yield return location;
        }
    }

    private Problem? ReportUnknown(ValuedMember member)
    {
        var claim = member.Merged.Claim;
        if (FindName(claim.Type) is not { } reference || _types.IsKnown(reference.Name!))
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
