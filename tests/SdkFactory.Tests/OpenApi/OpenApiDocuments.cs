using Microsoft.OpenApi;
using SdkFactory.Cli.OpenApi;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.OpenApi;

/// <summary>Exports workspaces, and reads documents back as any other tool would.</summary>
internal static class OpenApiDocuments
{
    public static string Export(Workspace workspace, SdkSettings settings) => DocumentText.Of(DocumentPrinter.Print(workspace, settings).Document);

    /// <summary>The document; fails on any error or warning of the reader.</summary>
    public static OpenApiDocument ReadBack(string json)
    {
        var result = OpenApiDocument.Parse(json, "json");
        Assert.NotNull(result.Document);
        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
        return result.Document;
    }
}
