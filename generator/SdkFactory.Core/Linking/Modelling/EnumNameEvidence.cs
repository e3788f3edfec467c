using System;
using System.Collections.Generic;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Modelling;

/// <summary>An enum that is given its C# name.</summary>
/// <param name="Owners">The members that share it, the first of them first.</param>
/// <param name="Pin">The name that the lock pins; null for none.</param>
internal sealed record EnumNameEvidence(IReadOnlyList<EnumOwner> Owners, PinnedName? Pin)
{
    private readonly Lazy<string> _common = new(() => EnumWords.JoinCommon(Owners));

    /// <summary>What all owners, or most of them, are about, and the member.</summary>
    public string Common => _common.Value;
}
