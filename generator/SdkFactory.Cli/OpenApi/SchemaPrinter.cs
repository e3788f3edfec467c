using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SdkFactory.Model;

namespace SdkFactory.Cli.OpenApi;

/// <summary>Prints types as schemas, under the names that the docs give them.</summary>
internal sealed class SchemaPrinter
{
    private readonly ApiModel _model;
    private readonly OpenApiDocument _document;
    private readonly SourceExtensions _sources;
    private readonly Dictionary<string, string> _components;
    private readonly Dictionary<string, ModelEnum> _enums;

    public SchemaPrinter(ApiModel model, OpenApiDocument document, SourceExtensions sources)
    {
        _model = model;
        _document = document;
        _sources = sources;
        _components = UniqueNames.Assign(Components.Select(type => (type.Name, type.WireName)), ComponentName.Escape);
        _enums = model.Enums.ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    private IEnumerable<ModelType> Components => _model.Types.Where(type => type.HasJson || type.Members.Count == 0 || Body(type).Any());

    /// <summary>Adds a component for each type that travels as JSON or in a form.</summary>
    public void PrintAll()
    {
        foreach (var type in Components)
        {
            var schema = Object(Body(type));
            schema.Description = type.Summary.Length > 0 ? type.Summary : null;
            schema.Extensions = _sources.Print(type.Source);
            _document.Components!.Schemas!.Add(_components[type.Name], schema);
        }
    }

    /// <summary>A reference to the component of a type.</summary>
    public IOpenApiSchema Reference(string name) => new OpenApiSchemaReference(_components[name], _document);

    /// <summary>The schema of a member's values, with what the docs say of them.</summary>
    public IOpenApiSchema Print(Member member)
    {
        // What stands beside a reference keeps it company in OpenAPI 3.1 only in a schema of its own.
        var schema = member.Type.Kind == TypeKind.Model
            ? new OpenApiSchema { AllOf = [Reference(member.Type.Name!)] }
            : (OpenApiSchema)Print(member.Type);
        schema.Description = member.Description.Length > 0 ? member.Description : null;
        schema.Default = member.Default is null ? null : ExampleValue.Read(member.Default, member.Type);
        schema.Examples = member.Example is null ? null : [ExampleValue.Read(member.Example, member.Type)];
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        foreach (var extension in _sources.Print(member.Source))
        {
            schema.Extensions.Add(extension);
        }

        return schema;
    }

    /// <summary>The schema of a type.</summary>
    public IOpenApiSchema Print(TypeRef type) => type.Kind switch
    {
        TypeKind.Text => new OpenApiSchema { Type = JsonSchemaType.String },
        TypeKind.Integer => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        TypeKind.Fraction => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "double" },
        TypeKind.Boolean => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        TypeKind.DateTime => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        TypeKind.Date => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        TypeKind.File => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
        TypeKind.Object => new OpenApiSchema { Type = JsonSchemaType.Object },
        TypeKind.Model => Reference(type.Name!),
        TypeKind.Enum => Enum(_enums[type.Name!]),
        TypeKind.List => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Print(type.Element!) },
        _ => new OpenApiSchema(),
    };

    private OpenApiSchema Object(IEnumerable<Member> members) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = members.ToDictionary(member => member.WireName, Print, StringComparer.Ordinal),
        Required = members.Where(member => member.Required).Select(member => member.WireName).ToHashSet(StringComparer.Ordinal),
    };

    // In place, under no name: the name of an enum is ours, and the docs' values are all that there is.
    private static OpenApiSchema Enum(ModelEnum type)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = type.Members.Select(member => (JsonNode)JsonValue.Create(member.Wire)).ToList(),
        };
        if (type.Members.Any(member => member.Description.Length > 0))
        {
            // By place, as NSwag and others read it; a value of which the docs say nothing has an empty text.
            schema.Extensions = new Dictionary<string, IOpenApiExtension>
            {
                ["x-enum-descriptions"] = new JsonNodeExtension(new JsonArray([.. type.Members.Select(member => (JsonNode)JsonValue.Create(member.Description))])),
            };
        }

        return schema;
    }

    private static IEnumerable<Member> Body(ModelType type) => type.Members.Where(member => member.IsInBody);
}
