using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SdkFactory.Model;

namespace SdkFactory.Tests.OpenApi;

/// <summary>
/// The texts of pages that a document must have, each as often as it stands there: once as the model has them, once
/// as a reader does. The names of placeholders in paths are left out, for paths share them.
/// </summary>
internal static class ExportedTexts
{
    /// <summary>What the model says; half a surrogate pair, which UTF-8 cannot hold, is U+FFFD.</summary>
    public static List<string> Of(ApiModel model)
    {
        var types = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var enums = model.Enums.ToDictionary(type => type.Name, StringComparer.Ordinal);
        IEnumerable<string?> Member(Member member) =>
            [member.Description, .. IsText(member.Type) ? [member.Default, member.Example] : (string?[])[], .. Enum(member.Type) is { } values ? Values(values.Members.Select(value => (value.Wire, value.Description))) : []];
        ModelEnum? Enum(TypeRef type) => type.Element is { } element ? Enum(element) : type.Kind == TypeKind.Enum ? enums[type.Name!] : null;
        IEnumerable<(Member Member, Parameter Parameter)> Request(Operation operation) => operation.Request is { } name ? types[name].Members.Zip(operation.Parameters).Where(pair => pair.Second.Location != Model.ParameterLocation.Body) : [];

        return Sorted([
            .. model.Clients.SelectMany(client => client.Operations).SelectMany(operation => (string?[])[operation.Title, operation.Prose, .. Request(operation).SelectMany(pair => (string?[])[pair.Parameter.Location == Model.ParameterLocation.Path ? null : pair.Member.WireName, pair.Member.Description, .. Member(pair.Member)])]),
            .. model.Types.SelectMany(type => type.Members).Where(member => member.IsInBody).SelectMany(member => (string?[])[member.WireName, .. Member(member)]),
        ]);
    }

    /// <summary>What a reader found.</summary>
    public static List<string> Of(OpenApiDocument document) => Sorted([
        .. document.Paths.Values.SelectMany(path => path.Operations!.Values).SelectMany(operation => (string?[])[operation.Summary, operation.Description, .. (operation.Parameters ?? []).SelectMany(parameter => (string?[])[parameter.In == Microsoft.OpenApi.ParameterLocation.Path ? null : parameter.Name, parameter.Description, .. Schema(parameter.Schema!)])]),
        .. (document.Components!.Schemas ?? new Dictionary<string, IOpenApiSchema>()).Values.SelectMany(schema => schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).SelectMany(property => (string?[])[property.Key, .. Schema(property.Value)]),
    ]);

    private static IEnumerable<string?> Schema(IOpenApiSchema schema) =>
        [schema.Description, .. schema.Type == JsonSchemaType.String ? [Text(schema.Default), .. (schema.Examples ?? []).Select(Text)] : (string?[])[], .. Values(schema)];

    private static IEnumerable<string?> Values(IOpenApiSchema schema)
    {
        if (schema.Type == JsonSchemaType.Array) return Values(schema.Items!);
        if (schema.Enum is not { Count: > 0 } values) return [];
        var descriptions = schema.Extensions is { } extensions && extensions.TryGetValue("x-enum-descriptions", out var extension)
            ? ((JsonNodeExtension)extension).Node.AsArray().Select(Text)
            : values.Select(_ => (string?)"");
        return Values(values.Zip(descriptions, (value, description) => (Text(value)!, description!)));
    }

    private static IEnumerable<string> Values(IEnumerable<(string Wire, string Description)> values) => values.Select(value => $"{value.Wire} = {value.Description}");

    private static bool IsText(TypeRef type) => type.Kind is TypeKind.Text or TypeKind.Date or TypeKind.DateTime or TypeKind.File or TypeKind.Enum;

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static List<string> Sorted(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Where(text => text.Length > 0).Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).Order(StringComparer.Ordinal)];
}
