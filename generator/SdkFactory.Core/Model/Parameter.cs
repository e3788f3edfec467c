namespace SdkFactory.Model;

/// <summary>Where a member of an operation's request travels.</summary>
/// <param name="Member">The C# name of the member.</param>
/// <param name="WireName">Its name as it is sent.</param>
/// <param name="Location">Where it travels.</param>
public sealed record Parameter(string Member, string WireName, ParameterLocation Location);
