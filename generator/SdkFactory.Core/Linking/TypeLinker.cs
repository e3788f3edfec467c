using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>Third pass: every type gets its C# name, every member its type.</summary>
internal sealed class TypeLinker
{
    private readonly IReadOnlyDictionary<string, DraftType> _types;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly Examples _examples;
    private readonly EnumLinker _enums;
    private readonly HashSet<string> _excluded;
    private readonly HashSet<string> _requests;
    private readonly HashSet<string> _parameters;
    private readonly LinkNotes _notes;

    public TypeLinker(
        IReadOnlyDictionary<string, DraftType> types,
        IReadOnlyDictionary<string, string> names,
        IEnumerable<string> excluded,
        IReadOnlyCollection<OperationDraft> operations,
        Examples examples,
        EnumLinker enums,
        LinkNotes notes)
    {
        _excluded = new HashSet<string>(excluded, StringComparer.Ordinal);
        _requests = Requests(operations);
        _parameters = Requests(operations.Where(operation => operation.Verb is Verb.Get or Verb.Delete || HasFile(operation.Request, types)));
        _types = types;
        _names = names;
        _examples = examples;
        _enums = enums;
        _notes = notes;
    }

    /// <summary>The C# names of all types, given in the order of their wire names.</summary>
    public static Dictionary<string, string> NamesOf(IEnumerable<DraftType> types, NameScope scope, OverrideTable overrides, LinkNotes notes)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in types.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var wanted = Names.Stated(overrides.Type(type.Name).Said(item => item.Name) ?? type.Name);
            var name = scope.Take("Model", wanted);
            names.Add(type.Name, name);
            if (name != wanted)
            {
                notes.Report(Problems.NameCollision, new RowRef(type.Pages[0], PageKeys.Page), $"The type '{type.Name}' would be called '{wanted}', which is taken; it is called '{name}'.");
            }
        }

        return names;
    }

    /// <summary>The members whose values are an enum: text, or a list of it, with allowed values.</summary>
    public IEnumerable<EnumOwner> EnumOwners() =>
        from type in _types.Values
        from row in type.Rows
        where row.Claim.Enum.Count > 0 && IsText(row.Claim.Type)
        select new EnumOwner(type.Name, _names[type.Name], row, type);

    /// <summary>The type with all its members, each where <paramref name="location"/> says that it travels.</summary>
    public ModelType Link(DraftType type, Func<DraftRow, ParameterLocation> location)
    {
        var name = _names[type.Name];
        var scope = new NameScope([.. ReservedNames.Members, .. ReservedNames.Types, name]);
        var members = type.Rows.Select(row => Member(type, row, location(row), scope)).ToEquatableArray();
        return new ModelType(name, type.Name, type.Summary, members, HasJson(members), type.Source, type.Pages);
    }

    /// <summary>A type outside any table: that of an answer.</summary>
    public TypeRef Answer(TypeClaim claim, RowRef operation)
    {
        if (claim.Kind == TypeClaimKind.Reference && !_names.ContainsKey(claim.Name!) && !_excluded.Contains(claim.Name!))
        {
            _notes.Report(Problems.UnknownAnswer, operation, $"The answer is a '{claim.Name}', which no page defines, and has no table; any JSON value is returned.");
            return new TypeRef(TypeKind.Any);
        }

        var row = new RowClaim(operation.Key, "", claim, null, null, "", null, []);
        return Resolve(claim, new DraftRow(row, true, [operation]), "", new Observation());
    }

    private static HashSet<string> Requests(IEnumerable<OperationDraft> operations) =>
        new(operations.Select(operation => operation.Request).OfType<string>(), StringComparer.Ordinal);

    private static bool HasFile(string? request, IReadOnlyDictionary<string, DraftType> types) =>
        request is not null && types.TryGetValue(request, out var type) && type.Rows.Any(row => row.Claim.Type.IsFile);

    private static bool HasJson(EquatableArray<Member> members) =>
        members.Count == 0 || (members.Any(member => member.Location == ParameterLocation.Body) && !members.Any(member => member.Type.IsFile));

    private Member Member(DraftType type, DraftRow row, ParameterLocation location, NameScope scope)
    {
        var claim = row.Claim;
        foreach (var source in row.Sources)
        {
            _notes.BecameMember(source);
        }

        var seen = _examples.Of(type.Name, claim.WireName);
        return new Member(
            MemberName(row, scope),
            claim.WireName,
            Resolve(claim.Type, row, type.Name, seen),
            row.Required,
            (!row.Required || seen.Absent) && location != ParameterLocation.Path,
            location,
            Description(claim),
            claim.Default,
            claim.Example?.Text,
            row.Sources[0]);
    }

    private string MemberName(DraftRow row, NameScope scope)
    {
        var wanted = row.Name ?? Names.Pascal(row.Claim.WireName);
        var name = scope.Take("Value", wanted, Names.Exact(row.Claim.WireName));
        if (name != wanted)
        {
            _notes.Report(Problems.NameCollision, row.Sources[0], $"The member '{row.Claim.WireName}' would be called '{wanted}', which is taken; it is called '{name}'.");
        }

        return name;
    }

    private TypeRef Resolve(TypeClaim claim, DraftRow row, string type, Observation seen)
    {
        switch (claim.Kind)
        {
            case TypeClaimKind.Array:
                var element = claim.Element is null ? null : Resolve(claim.Element, row, type, seen);

                // The parts of a body form one list, however files are nested.
                return element is { Kind: TypeKind.List, IsFile: true } ? element : TypeRef.ListOf(
                    element is not null ? element
                    : _enums.Of(type, row.Claim.WireName) is { } items ? new TypeRef(TypeKind.Enum, items)
                    : new TypeRef(Evidence.Item(row.Claim, seen)));
            case TypeClaimKind.String:
                return _enums.Of(type, row.Claim.WireName) is { } name ? new TypeRef(TypeKind.Enum, name)
                    : new TypeRef(row.Claim.Type.Kind == TypeClaimKind.Array ? TypeKind.Text : Evidence.Text(row.Claim, seen));
            case TypeClaimKind.Number:
                return new TypeRef(Evidence.Number(row.Claim, seen));
            case TypeClaimKind.Boolean:
                return new TypeRef(TypeKind.Boolean);
            case TypeClaimKind.Object:
                return new TypeRef(TypeKind.Object);
            case TypeClaimKind.File when _requests.Contains(type):
                return new TypeRef(TypeKind.File);
            case TypeClaimKind.Reference when _names.TryGetValue(claim.Name!, out var model) && !_parameters.Contains(claim.Name!):
                return new TypeRef(TypeKind.Model, model);
            case TypeClaimKind.Reference when !_excluded.Contains(claim.Name!):
                ReportUnknown(claim, row);
                return new TypeRef(TypeKind.Any);
            default:
                return new TypeRef(TypeKind.Any);
        }
    }

    private void ReportUnknown(TypeClaim claim, DraftRow row) =>
        _notes.Report(
            claim.Linked ? Problems.UndefinedReference : Problems.UnknownTypeWord,
            row.Sources[0],
            claim.Linked
                ? $"'{row.Claim.WireName}' is a '{claim.Name}', which no page defines; any JSON value is accepted."
                : $"'{row.Claim.WireName}' is a '{claim.Name}', which is neither a type word of the dialect nor a structure; any JSON value is accepted.");

    // Values of what is no text stay what they are; the docs of the code still list them.
    private static string Description(RowClaim claim) =>
        claim.Enum.Count == 0 || IsText(claim.Type)
            ? claim.Description
            : string.Join("\n", new[] { claim.Description }.Concat(claim.Enum.Select(value => $"`{value.Wire}`: {value.Description}"))).Trim();

    private static bool IsText(TypeClaim type) =>
        type.Kind == TypeClaimKind.String || (type.Kind == TypeClaimKind.Array && (type.Element is null || IsText(type.Element)));
}
