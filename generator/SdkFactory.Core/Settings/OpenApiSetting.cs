using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>What an OpenAPI document says of the API beyond its pages.</summary>
/// <param name="Title">The API's title; null for the namespace.</param>
/// <param name="Version">The version of the API's documentation.</param>
/// <param name="Security">How calls are authenticated.</param>
public sealed record OpenApiSetting(string? Title, string Version, EquatableArray<SecurityScheme> Security);
