using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking;

/// <summary>The linked model, and what was decided on the way.</summary>
/// <param name="Model">What the SDK will be.</param>
/// <param name="Excluded">The pages that the settings leave out as a whole.</param>
/// <param name="Members">The rows that became members.</param>
/// <param name="Lock">The names that were chosen, for the lock file.</param>
/// <param name="Problems">What the linker had to say, not yet placed.</param>
public sealed record Linkage(ApiModel Model, EquatableArray<string> Excluded, EquatableArray<Origin> Members, NameLock Lock, EquatableArray<Problem> Problems);
