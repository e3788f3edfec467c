using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.OpenApi;
using SdkFactory.Cli.OpenApi;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.OpenApi;

/// <summary>Exports workspaces, and reads documents back as other tools would.</summary>
internal static class OpenApiDocuments
{
    public static string Export(Workspace workspace, SdkSettings settings) => DocumentText.Write(DocumentPrinter.Print(workspace, settings).Document);

    /// <summary>The document; fails on any error or warning of the reader, on a name that stands twice, and on text that is not Unicode.</summary>
    public static OpenApiDocument ReadBack(string json)
    {
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(json);
        JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        var result = OpenApiDocument.Parse(json, "json");
        Assert.NotNull(result.Document);
        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
        return result.Document;
    }

    /// <summary>The document as NSwag has it, which reads some extensions by rules of its own.</summary>
    public static Task<NSwag.OpenApiDocument> ReadByNSwag(string json) => NSwag.OpenApiDocument.FromJsonAsync(json);
}
