using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Members;

namespace SdkFactory.Linking.Modelling;

/// <summary>An operation whose parameters have their places.</summary>
/// <param name="Defined">The operation.</param>
/// <param name="Request">Its request; null without parameters.</param>
/// <param name="IsEmitted">Whether it is emitted: its path is filled, and no other operation has its endpoint.</param>
/// <param name="Problems">What fills no place, or cannot travel where it is said to.</param>
internal sealed record PlacedOperation(DefinedOperation Defined, PlacedRequest? Request, bool IsEmitted, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether it is made of the same.</summary>
    public bool IsMadeOf(ValuedType? request) => ReferenceEquals(Request?.Type, request);
}
