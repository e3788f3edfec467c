using SdkFactory.Json;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A scalar value in an example response.</summary>
/// <param name="Origin">The example.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Sample(Origin Origin, JsonValue Value);
