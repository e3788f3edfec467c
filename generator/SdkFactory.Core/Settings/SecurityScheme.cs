using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>A way to authenticate calls, as an OpenAPI document states it.</summary>
/// <param name="Id">Its name in the document.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The header's or query parameter's name, for an API key.</param>
/// <param name="Location">Where an API key travels: the query or a header.</param>
/// <param name="Scheme">The scheme of the Authorization header, for <see cref="SecurityKind.Http"/>.</param>
/// <param name="Description">What it is and where to get it.</param>
/// <param name="Clients">The top folders whose operations need it; empty for all.</param>
public sealed record SecurityScheme(
    string Id,
    SecurityKind Kind,
    string? Name,
    ParameterLocation Location,
    string? Scheme,
    string? Description,
    EquatableArray<string> Clients);
