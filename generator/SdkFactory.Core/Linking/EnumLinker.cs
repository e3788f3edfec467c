using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>One enum for the same member with the same values, whatever types have it; and a name for each.</summary>
internal sealed class EnumLinker
{
    // Words at a type's end and start that tell what it is for, not what it is about.
    private static readonly HashSet<string> Endings = ["Dto", "Req", "Resp", "Request", "Response", "Single", "Paginated", "Paging", "Batch", "Data"];
    private static readonly HashSet<string> Verbs = ["Get", "List", "Create", "Update", "Delete", "Set"];

    // Beside each enum stands the type that knows its wire values.
    private const string Helper = "Text";

    // What a name gets that is taken.
    private const string Ending = "Value";

    private readonly NameScope _names;
    private readonly Pins _pins;
    private readonly LinkNotes _notes;
    private readonly Dictionary<(string Type, string Member), string> _byMember = [];

    public EnumLinker(NameScope names, Pins pins, LinkNotes notes)
    {
        _pins = pins;
        _names = names;
        _notes = notes;
    }

    /// <summary>The C# name of a member's enum; null where it has none.</summary>
    public string? Of(string type, string member) => _byMember.TryGetValue((type, member), out var name) ? name : null;

    public EquatableArray<ModelEnum> Link(IReadOnlyList<EnumOwner> owners)
    {
        var pinned = owners.Where(owner => Pinned(owner) is not null).GroupBy(owner => Pinned(owner)!).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var free = owners.Where(owner => Pinned(owner) is null).ToLookup(Shape);
        var grouped = new HashSet<EnumOwner>();
        foreach (var group in pinned.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // A new member with the values of a pinned enum is one of its owners.
            var joining = group.Value.Select(Shape).Distinct().SelectMany(shape => free[shape]).Where(grouped.Add).ToList();
            group.Value.AddRange(joining);
        }

        return pinned.OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Enum(Ordered(group.Value), group.Key))
            .Concat(free.Select(group => group.Where(owner => !grouped.Contains(owner)).ToList())
                .Where(group => group.Count > 0)
                .OrderBy(group => !group.Exists(owner => _pins.KnowsAny(owner.Draft.Pages)))
                .ThenBy(group => group[0].Member.Claim.WireName, StringComparer.Ordinal)
                .ThenBy(group => Shape(group[0]).Values, StringComparer.Ordinal)
                .Select(group => Enum(Ordered(group), null)))
            .OrderBy(item => item.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>Reserves the names that the lock pins for the enums of members and of tables: nobody else may take them.</summary>
    public static void ReservePinned(IEnumerable<DraftType> types, IEnumerable<DraftType> tables, NameScope scope, Pins pins)
    {
        var enums = types.SelectMany(type => type.Rows.Where(row => row.Values.Items.Count > 0).Select(row => Key(type.Name, row.Claim.WireName)))
            .Concat(tables.Select(table => Key(table.Name, table.Name)))
            .Where(key => pins.Of(PinKind.Enum, key) is not null)
            .ToLookup(key => pins.Of(PinKind.Enum, key)!, StringComparer.Ordinal);
        foreach (var keys in enums)
        {
            if (scope.IsFree(keys.Key) && scope.IsFree(keys.Key + Helper))
            {
                scope.TryReserve(keys.Key);
                scope.TryReserve(keys.Key + Helper);
                continue;
            }

            foreach (var key in keys)
            {
                pins.Refuse(PinKind.Enum, key, NameScope.Taken);
            }
        }
    }

    private static string Key(string type, string member) => type + "." + member;

    private string? Pinned(EnumOwner owner) => _pins.Of(PinKind.Enum, Key(owner.Type, owner.Member.Claim.WireName));

    private static (string Member, string Values) Shape(EnumOwner owner) =>
        (Names.Pascal(owner.Member.Claim.WireName), string.Join("\0", owner.Member.Values.Items.Select(value => value.Wire).OrderBy(wire => wire, StringComparer.Ordinal)));

    private List<EnumOwner> Ordered(IEnumerable<EnumOwner> owners) =>
        owners.OrderBy(owner => !_pins.KnowsAny(owner.Draft.Pages)).ThenBy(owner => owner.TypeName, StringComparer.Ordinal).ToList();

    private ModelEnum Enum(List<EnumOwner> owners, string? pinned)
    {
        var name = pinned ?? Name(owners);
        foreach (var owner in owners)
        {
            _byMember[(owner.Type, owner.Member.Claim.WireName)] = name;
            _pins.Choose(PinKind.Enum, Key(owner.Type, owner.Member.Claim.WireName), name);
        }

        // The owners of a pinned enum may have grown apart.
        var values = EnumValues.United(owners.SelectMany(owner => owner.Member.Values.Items)).Items;
        var scope = new NameScope([]);
        foreach (var value in values)
        {
            if (_pins.Of(PinKind.Value, Key(name, value.Wire)) is { } member && !scope.TryReserve(member))
            {
                _pins.Refuse(PinKind.Value, Key(name, value.Wire), NameScope.Taken);
            }
        }

        return new ModelEnum(
            name,
            owners[0].Member.Claim.Description,
            values.Select(value => new EnumMember(MemberName(value.Wire, scope, owners[0], name), value.Wire, value.Description)).ToEquatableArray(),
            owners.SelectMany(owner => owner.Draft.Pages).Distinct().OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray());
    }

    private string Name(List<EnumOwner> owners)
    {
        var candidates = Candidates(owners).Select(candidate => Names.Bounded(Names.Started(candidate))).ToList();
        var name = candidates.Find(IsFree) ?? Names.Bounded(candidates[0] + Ending);
        while (!IsFree(name))
        {
            name = BoundedName.Digested(candidates[0], name, Identifier.MaxLength);
        }

        _names.TryReserve(name);
        _names.TryReserve(name + Helper);
        return name;

        bool IsFree(string candidate) => _names.IsFree(candidate) && _names.IsFree(candidate + Helper);
    }

    private string MemberName(string wire, NameScope scope, EnumOwner owner, string enumName)
    {
        if (_pins.Of(PinKind.Value, Key(enumName, wire)) is { } pinned)
        {
            _pins.Choose(PinKind.Value, Key(enumName, wire), pinned);
            return pinned;
        }

        var wanted = Names.Pascal(wire);
        var name = scope.Take(Ending, wanted, Names.Exact(wire));
        if (name != wanted)
        {
            _pins.Choose(PinKind.Value, Key(enumName, wire), name);
            _notes.Report(Problems.NameCollision, owner.Member.Source, $"The value '{wire}' would be called '{wanted}' like another; it is called '{name}'.");
        }

        return name;
    }

    /// <summary>
    /// The name of a table. Without one, what all owners are about, and the member: <c>PipelineFunctionScene</c>. Owners
    /// with nothing in common leave the member alone, if it is more than one word; else what most of them are about goes
    /// before it, else the first owner.
    /// </summary>
    private static string[] Candidates(List<EnumOwner> owners)
    {
        if (owners.Find(owner => owner.IsTable) is { } table)
        {
            return [Names.Stated(table.Type), Names.Stated(table.Type) + Ending];
        }

        var member = Names.Humps(Names.Pascal(owners[0].Member.Claim.WireName));
        var first = About(owners[0]);
        var abouts = owners.ConvertAll(About);
        var all = first.Where(word => abouts.TrueForAll(about => about.Contains(word))).ToList();
        var common = all.Count > 0 || member.Count > 1 ? all : Most(abouts);
        var named = Joined(common.Count > 0 || member.Count > 1 ? common : first, member);
        return [named, Joined(first, member), Joined(Subject(owners[0]), member), Names.Pascal(owners[0].TypeName) + string.Concat(member)];
    }

    /// <summary>The words that more than half have, as the first owner of all of them orders them.</summary>
    private static List<string> Most(List<List<string>> owners)
    {
        var most = new HashSet<string>(owners.SelectMany(owner => owner.Distinct()).GroupBy(word => word).Where(group => group.Count() * 2 > owners.Count).Select(group => group.Key));
        return owners.Find(most.IsSubsetOf)?.Where(most.Contains).ToList() ?? [];
    }

    private static List<string> Subject(EnumOwner owner)
    {
        var words = Names.Humps(owner.TypeName);
        while (words.Count > 1 && Endings.Contains(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    private static List<string> About(EnumOwner owner)
    {
        var words = Subject(owner);
        return words.Count > 1 && Verbs.Contains(words[0]) ? words.Skip(1).ToList() : words;
    }

    // SyncTask and syncTaskType are SyncTaskType: the words that both have at the seam are written once.
    private static string Joined(List<string> owner, List<string> member)
    {
        var overlap = Math.Min(owner.Count, member.Count - 1);
        while (overlap > 0 && !owner.Skip(owner.Count - overlap).SequenceEqual(member.Take(overlap)))
        {
            overlap--;
        }

        return string.Concat(owner.Concat(member.Skip(overlap)));
    }
}
