using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Overriding;

/// <summary>The overrides of the settings, by what they name. To ask changes nothing: which ones were of use is seen in what was decided.</summary>
internal sealed class OverrideIndex
{
    private static readonly IReadOnlyList<Override> None = [];

    private readonly ILookup<OverrideTarget, Override> _byTarget;
    private readonly List<Override> _ofOperations;

    public OverrideIndex(SdkSettings settings)
    {
        _byTarget = settings.Overrides.ToLookup(item => item.Target);
        _ofOperations = settings.Overrides.Where(item => item.Target is OverrideTarget.Operation or OverrideTarget.Page).ToList();
    }

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

    /// <summary>What is said of a member, by any name of its type.</summary>
    public IReadOnlyList<Override> OfMember(TypeWords type, string member) => Matching(
        _byTarget[OverrideTarget.Member],
        item => type.All.Any(name => Glob.IsMatch(item.Pattern, name + "." + member)));

    private static IReadOnlyList<Override> Matching(IEnumerable<Override> overrides, Func<Override, bool> isMatch)
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
