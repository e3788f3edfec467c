namespace SdkFactory.Claims;

/// <summary>A value that a row names.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Wire">The value as it is sent.</param>
/// <param name="Description">What the page says of it; empty where it says nothing.</param>
public sealed record ValueClaim(ValueSource Source, string Wire, string Description = "");
