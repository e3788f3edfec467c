using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Deciding;

/// <summary>A decided fact, whatever its kind.</summary>
internal abstract class DecidedFact
{
    /// <summary>What overrides said to the question, and whether the answer would be another without them; none, where overrides have no say.</summary>
    public virtual IEnumerable<OverrideUse> OverrideUses => [];

    /// <summary>The fact in words, with every statement that was heard: the one that decides, then the others by weight.</summary>
    /// <param name="settings">The settings, for the files that overrides and pins stand in.</param>
    public abstract Decision Explain(SdkSettings settings);
}
