using SdkFactory.Model;

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

    /// <summary>Whether both pin the same.</summary>
    public bool Pins(NameLock other) => Pages.Equals(other.Pages) && Names.Equals(other.Names);
}
