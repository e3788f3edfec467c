using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Overriding;

/// <summary>The overrides of the settings, by what they name. To ask changes nothing: which ones were of use is seen in what was decided.</summary>
internal sealed class OverrideIndex
{
    private static readonly List<Override> None = [];
    private static readonly char[] Signs = ['*', '?'];

    private readonly ILookup<OverrideTarget, Override> _byTarget;
    private readonly List<Override> _ofOperations;

    public OverrideIndex(SdkSettings settings)
    {
        _byTarget = settings.Overrides.ToLookup(item => item.Target);
        _ofOperations = settings.Overrides.Where(item => item.Target is OverrideTarget.Operation or OverrideTarget.Page).ToList();
        ExcludeOperations = _ofOperations.Exists(item => item.Exclude);
        SayLocations = _byTarget[OverrideTarget.Member].Any(item => item.Location is not null);
    }

    /// <summary>Whether any leaves a page or an operation out.</summary>
    public bool ExcludeOperations { get; }

    /// <summary>Whether any says where a member travels.</summary>
    public bool SayLocations { get; }

    /// <summary>What is said of an operation, by its name or by its page.</summary>
    public IReadOnlyList<Override> OfOperation(string name, string page) => Matching(
        _ofOperations,
        item => Glob.IsMatch(item.Pattern, item.Target == OverrideTarget.Operation ? name : page));

    /// <summary>What is said of a page that describes no operation.</summary>
    public IReadOnlyList<Override> OfPage(string page) => OfOperation("", page);

    /// <summary>What is said of a type, by the name that it has or by those that the docs call it.</summary>
    public IReadOnlyList<Override> OfType(TypeWords type) => Matching(
        _byTarget[OverrideTarget.Type],
        item => type.All.Any(name => Glob.IsMatch(item.Pattern, name)));

    /// <summary>What is said of members, by any name of their type.</summary>
    public MemberOverrides OfMembers(TypeWords type)
    {
        if (!_byTarget.Contains(OverrideTarget.Member))
        {
            return new([], type);
        }

        var beginnings = type.All.Select(name => name + ".").ToList();
        return new(Matching(_byTarget[OverrideTarget.Member], item => beginnings.Exists(beginning => MayBegin(item.Pattern, beginning))), type);
    }

    /// <summary>Whether a pattern may match what begins so: it is spelled like it up to its first sign that stands for others.</summary>
    private static bool MayBegin(string pattern, string beginning)
    {
        var sign = pattern.IndexOfAny(Signs);
        var length = Math.Min(sign < 0 ? pattern.Length : sign, beginning.Length);
        return (sign >= 0 || length == beginning.Length) && string.CompareOrdinal(pattern, 0, beginning, 0, length) == 0;
    }

    private static List<Override> Matching(IEnumerable<Override> overrides, Func<Override, bool> isMatch)
    {
        List<Override>? found = null;
        foreach (var item in overrides)
        {
            if (isMatch(item))
            {
                (found ??= []).Add(item);
            }
        }

        return found ?? None;
    }
}
