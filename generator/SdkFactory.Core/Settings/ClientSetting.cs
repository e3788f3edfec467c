namespace SdkFactory.Settings;

/// <summary>What the settings say of the client that a top folder becomes.</summary>
/// <param name="Folder">The top folder.</param>
/// <param name="Name">The client's C# name; null for the folder's name and <c>Client</c>.</param>
/// <param name="BaseAddress">Where its calls go unless the program says otherwise; null for the common one.</param>
public sealed record ClientSetting(string Folder, string? Name, string? BaseAddress);
