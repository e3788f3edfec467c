using SdkFactory.Json;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>A scalar value in an example response.</summary>
/// <param name="Origin">The example.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Sample(RowRef Origin, JsonValue Value);
