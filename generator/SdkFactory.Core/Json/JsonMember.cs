namespace SdkFactory.Json;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The name, decoded.</param>
/// <param name="NameOffset">Where the name starts in the text.</param>
/// <param name="Value">The value.</param>
public sealed record JsonMember(string Name, int NameOffset, JsonValue Value);
