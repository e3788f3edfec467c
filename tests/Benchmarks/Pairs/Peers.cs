using System.Collections.Generic;
using System.Linq;
using Markdig;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>What is measured beside ours.</summary>
internal static class Peers
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>Markdig's syntax trees of all pages, and nothing of them: returns the number of their blocks.</summary>
    public static int ParseByMarkdig(PageTexts texts) => texts.Pages.Sum(page => Markdown.Parse(page.Text, Pipeline).Count);

    /// <summary>NSwag's C# of OpenAPI documents.</summary>
    public static IReadOnlyList<string> GenerateByNSwag(IEnumerable<(string Json, string Client)> documents) => [.. documents.Select(document => GenerateByNSwag(document.Json, document.Client))];

    /// <summary>How many operations a document has.</summary>
    public static int CountOperations(string json) => OpenApiDocument.FromJsonAsync(json).GetAwaiter().GetResult().Operations.Count();

    // One client of each document, as ours has; under one name, its default of a client for each tag declares a class several times.
    private static string GenerateByNSwag(string json, string client)
    {
        var document = OpenApiDocument.FromJsonAsync(json).GetAwaiter().GetResult();
        var settings = new CSharpClientGeneratorSettings { ClassName = client, OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator() };
        settings.CSharpGeneratorSettings.Namespace = "Theirs." + client;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
