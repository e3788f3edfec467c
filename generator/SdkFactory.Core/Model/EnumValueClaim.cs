namespace SdkFactory.Model;

/// <summary>One documented value of an enum, and what the page says of it.</summary>
/// <param name="Wire">The value as it is sent.</param>
/// <param name="Description">The page's words for it; empty where there are none.</param>
public sealed record EnumValueClaim(string Wire, string Description);
