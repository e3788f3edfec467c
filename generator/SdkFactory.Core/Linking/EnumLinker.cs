using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>One enum for the same member with the same values, whatever types have it; and a name for each.</summary>
internal sealed class EnumLinker
{
    // Words at a type's end and start that tell what it is for, not what it is about.
    private static readonly HashSet<string> Endings = ["Dto", "Req", "Resp", "Request", "Response", "Single", "Paginated", "Paging", "Batch", "Data"];
    private static readonly HashSet<string> Verbs = ["Get", "List", "Create", "Update", "Delete", "Set"];

    private readonly NameScope _names;
    private readonly LinkNotes _notes;
    private readonly Dictionary<(string Type, string Member), string> _byMember = [];

    public EnumLinker(NameScope names, LinkNotes notes)
    {
        _names = names;
        _notes = notes;
    }

    /// <summary>The C# name of a member's enum; null where it has none.</summary>
    public string? Of(string type, string member) => _byMember.TryGetValue((type, member), out var name) ? name : null;

    public EquatableArray<ModelEnum> Link(IEnumerable<EnumOwner> owners) =>
        owners
            .GroupBy(owner => (owner.Member.Claim.WireName, Values: string.Join("\0", owner.Member.Claim.Enum.Select(value => value.Wire).OrderBy(wire => wire, StringComparer.Ordinal))))
            .OrderBy(group => group.Key.WireName, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Values, StringComparer.Ordinal)
            .Select(group => Enum(group.OrderBy(owner => owner.TypeName, StringComparer.Ordinal).ToList()))
            .OrderBy(item => item.Name, StringComparer.Ordinal)
            .ToEquatableArray();

    private ModelEnum Enum(List<EnumOwner> owners)
    {
        var first = owners[0].Member.Claim;
        // Beside each enum stands the type that knows its wire values.
        var candidates = Candidates(owners);
        var free = candidates.Where(candidate => _names.IsFree(candidate) && _names.IsFree(candidate + "Text")).ToArray();
        var name = _names.Take("Value", free.Length > 0 ? free : [candidates[0] + "Value"]);
        _names.Reserve(name + "Text");
        foreach (var owner in owners)
        {
            _byMember[(owner.Type, owner.Member.Claim.WireName)] = name;
        }

        var scope = new NameScope([]);
        var descriptions = owners.SelectMany(owner => owner.Member.Claim.Enum)
            .Where(value => value.Description.Length > 0)
            .GroupBy(value => value.Wire)
            .ToDictionary(group => group.Key, group => group.First().Description, StringComparer.Ordinal);
        return new ModelEnum(
            name,
            first.Description,
            first.Enum.Select(value => new EnumMember(MemberName(value.Wire, scope, owners[0]), value.Wire, descriptions.TryGetValue(value.Wire, out var text) ? text : "")).ToEquatableArray(),
            owners.SelectMany(owner => owner.Draft.Pages).Distinct().OrderBy(page => page, StringComparer.Ordinal).ToEquatableArray());
    }

    private string MemberName(string wire, NameScope scope, EnumOwner owner)
    {
        var wanted = Names.Pascal(wire);
        var name = scope.Take("Value", wanted, Names.Exact(wire));
        if (name != wanted)
        {
            _notes.Report(Problems.NameCollision, owner.Member.Sources[0], $"The value '{wire}' would be called '{wanted}' like another; it is called '{name}'.");
        }

        return name;
    }

    /// <summary>
    /// What all owners are about, and the member: <c>PipelineFunctionScene</c>. Owners with nothing in common leave the
    /// member alone, if it is more than one word; else the first owner names it.
    /// </summary>
    private static string[] Candidates(List<EnumOwner> owners)
    {
        var member = Names.Humps(Names.Pascal(owners[0].Member.Claim.WireName));
        var first = About(owners[0]);
        var common = owners.Count == 1 ? first : first.Where(word => owners.All(owner => About(owner).Contains(word))).ToList();
        var named = Joined(common.Count > 0 || member.Count > 1 ? common : first, member);
        return [named, Joined(first, member), Joined(Subject(owners[0]), member), Names.Pascal(owners[0].TypeName) + string.Concat(member)];
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
