using System.Collections.Generic;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Overriding;

/// <summary>The overrides that may name members of one type: none of most types, so that their members are not compared with any.</summary>
/// <param name="candidates">The overrides.</param>
/// <param name="type">The words for the type.</param>
internal readonly struct MemberOverrides(List<Override> candidates, TypeWords type)
{
    private static readonly List<Override> Nothing = [];

    /// <summary>Nothing is said of any.</summary>
    public static MemberOverrides None { get; } = new(Nothing, default);

    /// <summary>What is said of a member, by any name of its type.</summary>
    public IReadOnlyList<Override> Find(string member)
    {
        List<Override>? found = null;
        foreach (var item in candidates)
        {
            if (Glob.EndsAlike(item.Pattern, member) && Names(item.Pattern, member))
            {
                (found ??= []).Add(item);
            }
        }

        return found ?? Nothing;
    }

    private bool Names(string pattern, string member)
    {
        foreach (var name in type.All)
        {
            if (Glob.IsMatch(pattern, name + "." + member))
            {
                return true;
            }
        }

        return false;
    }
}
