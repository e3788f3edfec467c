namespace SdkFactory.Emitting;

/// <summary>A client without its operations: what its own file says of it.</summary>
/// <param name="Name">The class.</param>
/// <param name="Folder">The folder of its files in the output.</param>
/// <param name="BaseAddress">Where its calls go unless the program says otherwise; null where nobody says.</param>
public sealed record ClientHead(string Name, string Folder, string? BaseAddress);
