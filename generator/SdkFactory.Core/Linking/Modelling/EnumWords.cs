using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Naming;

namespace SdkFactory.Linking.Modelling;

/// <summary>
/// The words of an enum's name: that of a table; else what all owners are about, and the member:
/// <c>PipelineFunctionScene</c>. Owners with nothing in common leave the member alone, if it is more than one word; else
/// what most of them are about goes before it, else the first owner.
/// </summary>
internal static class EnumWords
{
    // Words at a type's end and start that tell what it is for, not what it is about.
    private static readonly HashSet<string> Endings = ["Dto", "Req", "Resp", "Request", "Response", "Single", "Paginated", "Paging", "Batch", "Data"];
    private static readonly HashSet<string> Verbs = ["Get", "List", "Create", "Update", "Delete", "Set"];

    /// <summary>Whether a table names the enum.</summary>
    public static bool HasTable(IReadOnlyList<EnumOwner> owners) => owners.Any(owner => owner.IsTable);

    /// <summary>The name of the table; null without one.</summary>
    public static string? FindTable(IReadOnlyList<EnumOwner> owners) =>
        owners.FirstOrDefault(owner => owner.IsTable) is { } table ? Names.Stated(table.Type) : null;

    /// <summary>What all owners, or most of them, are about, and the member.</summary>
    public static string JoinCommon(IReadOnlyList<EnumOwner> owners)
    {
        var member = FindMemberWords(owners[0]);
        var first = FindSubject(owners[0], withVerb: false);
        var subjects = owners.Select(owner => FindSubject(owner, withVerb: false)).ToList();
        var all = first.Where(word => subjects.TrueForAll(subject => subject.Contains(word))).ToList();
        var common = all.Count > 0 || member.Count > 1 ? all : FindMost(subjects);
        return Join(common.Count > 0 || member.Count > 1 ? common : first, member);
    }

    /// <summary>What the first owner is about, and the member: with fewer words first.</summary>
    public static IEnumerable<string> JoinFirst(IReadOnlyList<EnumOwner> owners)
    {
        var member = FindMemberWords(owners[0]);
        yield return Join(FindSubject(owners[0], withVerb: false), member);
        yield return Join(FindSubject(owners[0], withVerb: true), member);
        yield return Finish(Names.Pascal(owners[0].TypeName) + string.Concat(member));
    }

    private static List<string> FindMemberWords(EnumOwner owner) => Names.SplitPascal(Names.Pascal(owner.Member));

    /// <summary>The words that more than half have, as the first owner of all of them orders them.</summary>
    private static List<string> FindMost(List<List<string>> subjects)
    {
        var most = new HashSet<string>(subjects.SelectMany(subject => subject.Distinct()).GroupBy(word => word).Where(group => group.Count() * 2 > subjects.Count).Select(group => group.Key));
        return subjects.Find(most.IsSubsetOf)?.Where(most.Contains).ToList() ?? [];
    }

    private static List<string> FindSubject(EnumOwner owner, bool withVerb)
    {
        var words = Names.SplitPascal(owner.TypeName);
        while (words.Count > 1 && Endings.Contains(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return !withVerb && words.Count > 1 && Verbs.Contains(words[0]) ? words.Skip(1).ToList() : words;
    }

    // SyncTask and syncTaskType are SyncTaskType: the words that both have at the seam are written once.
    private static string Join(List<string> owner, List<string> member)
    {
        var overlap = Math.Min(owner.Count, member.Count - 1);
        while (overlap > 0 && !owner.Skip(owner.Count - overlap).SequenceEqual(member.Take(overlap)))
        {
            overlap--;
        }

        return Finish(string.Concat(owner.Concat(member.Skip(overlap))));
    }

    private static string Finish(string name) => Names.Bounded(Names.Started(name));
}
