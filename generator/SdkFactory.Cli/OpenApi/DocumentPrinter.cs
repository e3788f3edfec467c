using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using Microsoft.OpenApi;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.OpenApi;

/// <summary>Prints a workspace as an OpenAPI document: the docs' own names, required as documented, each thing with its page and line.</summary>
internal sealed class DocumentPrinter
{
    private readonly Workspace _workspace;
    private readonly SdkSettings _settings;
    private readonly OpenApiDocument _document = new();
    private readonly IReadOnlyDictionary<Origin, Place> _places;
    private readonly PathTemplates _paths = new();
    private readonly SecurityPrinter _security;
    private readonly List<(string Own, string Wanted, OpenApiOperation Printed)> _operations = [];
    private readonly List<Problem> _problems = [];

    private DocumentPrinter(Workspace workspace, SdkSettings settings)
    {
        _workspace = workspace;
        _settings = settings;
        _places = workspace.PlacesByRow();
        _security = new SecurityPrinter(settings.OpenApi.Security, _document);
    }

    /// <summary>The document, and what it has no room for.</summary>
    public static (OpenApiDocument Document, IReadOnlyList<Problem> Problems) Print(Workspace workspace, SdkSettings settings)
    {
        var printer = new DocumentPrinter(workspace, settings);
        printer.Print();
        return (printer._document, printer._problems);
    }

    private void Print()
    {
        var model = _workspace.Model;
        var sources = new SourceExtensions(_places);
        var schemas = new SchemaPrinter(model, _document, sources);
        var operations = new OperationPrinter(_document, schemas, sources, model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal));
        _document.Info = new OpenApiInfo { Title = _settings.OpenApi.Title ?? model.Namespace, Version = _settings.OpenApi.Version };
        _document.Servers = model.Clients.Select(client => client.BaseAddress).OfType<string>().Distinct().Select(address => new OpenApiServer { Url = PathTemplates.Literal(address) }).ToList();
        _document.Components = new OpenApiComponents
        {
            Schemas = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
            SecuritySchemes = _security.Components(),
        };
        _document.RegisterComponents();
        schemas.PrintAll();
        _document.RegisterComponents();
        _document.Tags = model.Clients.SelectMany(client => client.Operations.Select(operation => OperationPrinter.Tag(client, operation)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new OpenApiTag { Name = name })
            .ToHashSet();
        _document.Paths = [];

        foreach (var client in model.Clients)
        {
            foreach (var operation in client.Operations)
            {
                Add(client, operation, operations);
            }
        }

        var ids = UniqueNames.Assign(_operations.Select(operation => (operation.Own, operation.Wanted)), id => id);
        foreach (var (own, _, printed) in _operations)
        {
            printed.OperationId = ids[own];
        }
    }

    private void Add(Client client, Operation operation, OperationPrinter operations)
    {
        var path = _paths.Spell(operation.Path);
        if (!_document.Paths.TryGetValue(path, out var item))
        {
            item = new OpenApiPathItem { Operations = [] };
            _document.Paths.Add(path, item);
        }

        var verb = new HttpMethod(operation.Verb.ToString().ToUpperInvariant());
        if (item.Operations!.TryGetValue(verb, out var first))
        {
            _problems.Add(Problem.At(
                Problems.DuplicateRoute,
                operation.Page,
                $"'{operation.WireName}' is {verb} {operation.Path} like '{first.OperationId}'; the document has the first only.",
                operation.Origin.Key,
                _places[operation.Origin]).InItsFile());
            return;
        }

        var printed = operations.Print(client, operation, path);
        printed.OperationId = operation.WireName;
        printed.Security = _security.Requirements(operation.Page);
        item.Operations.Add(verb, printed);
        _operations.Add((client.Name + "_" + operation.Name, operation.WireName, printed));
    }
}
