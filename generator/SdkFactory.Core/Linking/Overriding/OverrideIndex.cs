using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Overriding;

/// <summary>The overrides of the settings, by what they name. To ask changes nothing: which ones were of use is seen in what was decided.</summary>
internal sealed class OverrideIndex
{
    private static readonly List<Override> None = [];

    private readonly List<Override> _ofOperations;
    private readonly List<Override> _ofTypes;
    private readonly List<Override> _ofMembers;

    public OverrideIndex(SdkSettings settings)
    {
        _ofTypes = settings.Overrides.Where(item => item.Target == OverrideTarget.Type).ToList();
        _ofMembers = settings.Overrides.Where(item => item.Target == OverrideTarget.Member).ToList();
        _ofOperations = settings.Overrides.Where(item => item.Target is OverrideTarget.Operation or OverrideTarget.Page).ToList();
        ExcludeOperations = _ofOperations.Exists(item => item.Exclude);
        SayLocations = _ofMembers.Exists(item => item.Location is not null);
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
    public IReadOnlyList<Override> OfType(TypeWords type) => _ofTypes.Count == 0 ? None : Matching(_ofTypes, item => type.All.Any(name => Glob.IsMatch(item.Pattern, name)));

    /// <summary>What is said of members, by any name of their type.</summary>
    public MemberOverrides OfMembers(TypeWords type)
    {
        List<Override>? found = null;
        foreach (var item in _ofMembers)
        {
            if (MayName(item.Pattern, type))
            {
                (found ??= []).Add(item);
            }
        }

        return found is null ? MemberOverrides.None : new MemberOverrides(found, type);
    }

    // A member is called by the name of its type, a dot and its own.
    private static bool MayName(string pattern, TypeWords type)
    {
        if (Glob.BeginsAlike(pattern, type.Name))
        {
            return true;
        }

        foreach (var stated in type.Stated)
        {
            if (Glob.BeginsAlike(pattern, stated))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Override> Matching(List<Override> overrides, Func<Override, bool> isMatch)
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
