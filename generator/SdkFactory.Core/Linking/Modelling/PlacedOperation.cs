using SdkFactory.Linking.Definitions;

namespace SdkFactory.Linking.Modelling;

/// <summary>An operation whose parameters have their places.</summary>
/// <param name="Defined">The operation.</param>
/// <param name="Request">Its request; null without parameters.</param>
/// <param name="IsEmitted">Whether it is emitted: its path is filled, and no other operation has its endpoint.</param>
internal sealed record PlacedOperation(DefinedOperation Defined, PlacedRequest? Request, bool IsEmitted);
