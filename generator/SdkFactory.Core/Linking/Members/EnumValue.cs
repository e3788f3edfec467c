namespace SdkFactory.Linking.Members;

/// <summary>An allowed value.</summary>
/// <param name="Wire">The value as it is sent.</param>
/// <param name="Description">What it means; empty where no page tells.</param>
public sealed record EnumValue(string Wire, string Description);
