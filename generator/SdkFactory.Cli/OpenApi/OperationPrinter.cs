using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using SdkFactory.Model;

namespace SdkFactory.Cli.OpenApi;

/// <summary>Prints an operation: its parameters, its body and its answer.</summary>
internal sealed class OperationPrinter(
    OpenApiDocument document,
    SchemaPrinter schemas,
    SourceExtensions sources,
    IReadOnlyDictionary<string, ModelType> types)
{
    /// <summary>The tag of an operation: its group, or its client where there is none that one can see.</summary>
    public static string Tag(Client client, Operation operation) => string.IsNullOrWhiteSpace(operation.Group) ? client.Folder : operation.Group;

    /// <summary>The operation at a path of the document, which may call its placeholders otherwise than the operation does.</summary>
    public OpenApiOperation Print(Client client, Operation operation, string path)
    {
        var placeholders = PathTemplates.Names(operation.Path, path);
        var request = operation.Request is null ? null : types[operation.Request];
        return new OpenApiOperation
        {
            Tags = new HashSet<OpenApiTagReference> { new(Tag(client, operation), document) },
            Summary = operation.Title,
            Description = operation.Prose.Length > 0 ? operation.Prose : null,
            Deprecated = operation.Deprecated,
            Parameters = request is null ? null : [.. request.Members.Zip(operation.Parameters).Where(pair => pair.Second.Location != Model.ParameterLocation.Body).Select(pair => Parameter(pair.First, pair.Second.Location, placeholders))],
            RequestBody = operation.Body == BodyFormat.None ? null : new OpenApiRequestBody
            {
                Required = request!.Members.Any(member => member.Required && member.IsInBody),
                Content = Content(Media(operation.Body), new OpenApiMediaType { Schema = schemas.Reference(request.Name) }),
            },
            Responses = new OpenApiResponses { ["200"] = Answer(operation) },
            Extensions = sources.Print(operation.Origin),
        };
    }

    private OpenApiParameter Parameter(Member member, Model.ParameterLocation location, Dictionary<string, string> placeholders) => new()
    {
        Name = location == Model.ParameterLocation.Path ? placeholders.GetValueOrDefault(member.WireName, member.WireName) : member.WireName,
        In = location switch
        {
            Model.ParameterLocation.Path => Microsoft.OpenApi.ParameterLocation.Path,
            Model.ParameterLocation.Header => Microsoft.OpenApi.ParameterLocation.Header,
            _ => Microsoft.OpenApi.ParameterLocation.Query,
        },
        Required = member.Required || location == Model.ParameterLocation.Path,
        Description = member.Description.Length > 0 ? member.Description : null,
        Schema = schemas.Print(member),
        Extensions = sources.Print(member.Source),
    };

    private OpenApiResponse Answer(Operation operation) => new()
    {
        Description = "The answer.",
        Content = operation.Response switch
        {
            ResponseFormat.Json => Content("application/json", new OpenApiMediaType
            {
                Schema = schemas.Print(operation.ResponseType!),
                Example = operation.Example is null ? null : ExampleValue.Json(operation.Example),
            }),
            ResponseFormat.Text => Content("text/plain", new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } }),
            ResponseFormat.Binary => Content("application/octet-stream", new OpenApiMediaType()),
            _ => null,
        },
    };

    private static string Media(BodyFormat body) => body switch
    {
        BodyFormat.Form => "application/x-www-form-urlencoded",
        BodyFormat.Multipart => "multipart/form-data",
        _ => "application/json",
    };

    private static Dictionary<string, IOpenApiMediaType> Content(string type, OpenApiMediaType media) => new() { [type] = media };
}
