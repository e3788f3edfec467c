using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Cli.OpenApi;

/// <summary>The extensions that say where something is documented: <c>x-page</c>, or the fragment that the page includes, and <c>x-line</c>.</summary>
internal sealed class SourceExtensions(IReadOnlyDictionary<Origin, Place> places)
{
    public Dictionary<string, IOpenApiExtension> Print(Origin source) => new()
    {
        ["x-page"] = new JsonNodeExtension(JsonValue.Create(places[source].Fragment ?? source.Page)),
        ["x-line"] = new JsonNodeExtension(JsonValue.Create(places[source].Line)),
    };
}
