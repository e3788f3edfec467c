using SdkFactory.Diagnostics;

namespace SdkFactory.Settings;

/// <summary>A name that the lock pins.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Key">The thing that has it, in the words of the pages.</param>
/// <param name="Name">The name.</param>
/// <param name="Place">Where the lock file says so; none for a name that was chosen in this run.</param>
public sealed record PinnedName(PinKind Kind, string Key, string Name, Place Place = default);
