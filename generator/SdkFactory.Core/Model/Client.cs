using SdkFactory.Values;

namespace SdkFactory.Model;

/// <summary>A client class: the operations of one top folder.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Folder">The folder of its files in the output.</param>
/// <param name="BaseAddress">Where its calls go unless the program says otherwise; null where nobody says.</param>
/// <param name="Operations">Its operations, ordered by name.</param>
public sealed record Client(string Name, string Folder, string? BaseAddress, EquatableArray<Operation> Operations);
