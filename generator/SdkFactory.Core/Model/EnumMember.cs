namespace SdkFactory.Model;

/// <summary>A value of an emitted enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Wire">The value as it is sent.</param>
/// <param name="Description">The page's words; empty where there are none.</param>
public sealed record EnumMember(string Name, string Wire, string Description);
