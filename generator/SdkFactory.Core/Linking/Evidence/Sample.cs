using SdkFactory.Json;

namespace SdkFactory.Linking.Evidence;

/// <summary>A scalar value in an example answer.</summary>
/// <param name="Page">The page whose example it is.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Sample(string Page, JsonValue Value);
