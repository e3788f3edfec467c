using System.Collections.Generic;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>A type that is given its C# name.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Origin">The section that defines it.</param>
/// <param name="Overrides">What the settings say of it.</param>
/// <param name="Pin">The name that the lock pins; null for none, or where an override, which is newer, says another.</param>
internal sealed record TypeNameEvidence(string Name, Origin Origin, IReadOnlyList<Override> Overrides, PinnedName? Pin);
