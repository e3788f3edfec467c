using System.Collections.Generic;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>What <c>sdkfactory.lock.json</c> pins: the pages that were there, and the names that were chosen for what they say.</summary>
/// <param name="Path">The lock file as problems show it.</param>
/// <param name="Pages">The pages, ordered by path.</param>
/// <param name="Names">The names, ordered by kind and key.</param>
/// <param name="Exists">Whether there is such a file.</param>
public sealed record NameLock(string Path, EquatableArray<string> Pages, EquatableArray<PinnedName> Names, bool Exists)
{
    /// <summary>The key of the file that holds the names of a kind: <c>enums</c>.</summary>
    public static string SectionOf(PinKind kind) => kind.ToString().ToLowerInvariant() + "s";

    /// <summary>What is pinned, wherever it stands.</summary>
    public IEnumerable<(PinKind Kind, string Key, string Name)> Pins => Names.Select(name => (name.Kind, name.Key, name.Name));
}
