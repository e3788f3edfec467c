using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Third pass: every type gets its C# name, every member its type.</summary>
internal sealed class TypeLinker
{
    private readonly IReadOnlyDictionary<string, DraftType> _types;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly EnumLinker _enums;
    private readonly HashSet<string> _excluded;
    private readonly HashSet<string> _requests;
    private readonly HashSet<string> _parameters;
    private readonly Pins _pins;
    private readonly LinkNotes _notes;

    public TypeLinker(
        IReadOnlyDictionary<string, DraftType> types,
        IReadOnlyDictionary<string, string> names,
        IEnumerable<string> excluded,
        IReadOnlyCollection<OperationDraft> operations,
        EnumLinker enums,
        Pins pins,
        LinkNotes notes)
    {
        _pins = pins;
        _excluded = new HashSet<string>(excluded, StringComparer.Ordinal);
        _requests = Requests(operations);
        _parameters = Requests(operations.Where(operation => operation.Verb is Verb.Get or Verb.Delete || HasFile(operation.Request, types)));
        _types = types;
        _names = names;
        _enums = enums;
        _notes = notes;
    }

    /// <summary>The members whose values are an enum: text, or a list of it, with allowed values.</summary>
    public IEnumerable<EnumOwner> EnumOwners() =>
        from type in _types.Values
        from row in type.Rows
        where row.Values.Items.Count > 0
        select new EnumOwner(type.Name, _names[type.Name], row, type);

    /// <summary>The type with all its members, each where <paramref name="location"/> says that it travels.</summary>
    public ModelType Link(DraftType type, Func<DraftRow, ParameterLocation> location)
    {
        var name = _names[type.Name];
        var scope = new NameScope([.. ReservedNames.Members, .. ReservedNames.Types, name]);
        foreach (var row in type.Rows)
        {
            if (Pinned(type, row) is { } pinned && !scope.TryReserve(pinned))
            {
                _pins.Refuse(PinKind.Member, Key(type, row), NameScope.Taken);
            }
        }

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

        var row = new SourceRow(operation, new RowClaim(operation.Key, "", claim, null, null, "", null, []));
        var answer = new MemberCase { Type = "", Member = "", Rows = [row], Lacking = [], Overrides = [] };
        return Resolve(claim, new DraftRow(row.Claim, true, answer), "");
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

        return new Member(
            MemberName(type, row, scope),
            claim.WireName,
            Resolve(claim.Type, row, type.Name),
            row.Required,
            (!row.Required || Precedence.MayBeAbsent.Decide(row.Case)!.Value.Finding.Value) && location != ParameterLocation.Path,
            location,
            ValueNotes.Description(claim, row.Values),
            claim.Default,
            claim.Example?.Text,
            row.Source);
    }

    private string? Pinned(DraftType type, DraftRow row) =>
        row.Name is null ? _pins.Of(PinKind.Member, Key(type, row)) : null;

    private static string Key(DraftType type, DraftRow row) => type.Name + "." + row.Claim.WireName;

    private string MemberName(DraftType type, DraftRow row, NameScope scope)
    {
        var wanted = row.Name ?? Names.Pascal(row.Claim.WireName);
        var name = Pinned(type, row) ?? scope.Take("Value", wanted, Names.Exact(row.Claim.WireName));
        if (name != wanted)
        {
            _pins.Choose(PinKind.Member, Key(type, row), name);
            _notes.Report(Problems.NameCollision, row.Source, $"The member '{row.Claim.WireName}' would be called '{wanted}', which is taken; it is called '{name}'.");
        }

        return name;
    }

    private TypeRef Resolve(TypeClaim claim, DraftRow row, string type)
    {
        switch (claim.Kind)
        {
            case TypeClaimKind.Array:
                var element = claim.Element is null ? null : Resolve(claim.Element, row, type);

                // The parts of a body form one list, however files are nested.
                return element is { Kind: TypeKind.List, IsFile: true } ? element : TypeRef.ListOf(
                    element is not null ? element
                    : _enums.Of(type, row.Claim.WireName) is { } items ? new TypeRef(TypeKind.Enum, items)
                    : new TypeRef(Precedence.Item.Decide(row.Case)!.Value.Finding.Value));
            case TypeClaimKind.String:
                return _enums.Of(type, row.Claim.WireName) is { } name ? new TypeRef(TypeKind.Enum, name)
                    : new TypeRef(row.Claim.Type.Kind == TypeClaimKind.Array ? TypeKind.Text : Precedence.Text.Decide(row.Case)!.Value.Finding.Value);
            case TypeClaimKind.Number:
                return new TypeRef(Precedence.Number.Decide(row.Case)!.Value.Finding.Value);
            case TypeClaimKind.Boolean:
                return new TypeRef(TypeKind.Boolean);
            case TypeClaimKind.Object:
                return new TypeRef(TypeKind.Object);
            case TypeClaimKind.File when _requests.Contains(type):
                return new TypeRef(TypeKind.File);
            case TypeClaimKind.Reference when _names.TryGetValue(claim.Name!, out var model) && !_parameters.Contains(claim.Name!):
                return new TypeRef(TypeKind.Model, model);
            case TypeClaimKind.Reference when _enums.Of(claim.Name!, claim.Name!) is { } table:
                return new TypeRef(TypeKind.Enum, table);
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
            row.Source,
            claim.Linked
                ? $"'{row.Claim.WireName}' is a '{claim.Name}', which no page defines; any JSON value is accepted."
                : $"'{row.Claim.WireName}' is a '{claim.Name}', which is neither a type word of the dialect nor a structure; any JSON value is accepted.");
}
