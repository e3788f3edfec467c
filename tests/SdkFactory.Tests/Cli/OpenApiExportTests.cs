using System;
using System.IO;
using System.Threading.Tasks;
using SdkFactory.Cli;
using SdkFactory.Cli.Loading;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class OpenApiExportTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public OpenApiExportTests() => _folder.Write("docs/m/do-it.md", PageText.Of());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_is_not_replaced_by_one_that_lacks_a_page()
    {
        await Export("api.json");
        var before = _folder.Read("api.json");
        _folder.Write("docs/m/do-more.md", [0xFF]);

        var (code, error) = await Export("api.json");

        Assert.Equal(1, code);
        Assert.Contains("api.json: not written, for a page could not be read", error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("api.json"));
        Assert.Equal(1, (await Export("new.json")).Code);
        Assert.True(File.Exists(_folder["new.json"]));
    }

    [Fact]
    public async Task A_link_stays_one_and_the_file_that_it_leads_to_gets_the_document()
    {
        _folder.Write("shared/api.json", "{}");
        File.CreateSymbolicLink(_folder["api.json"], _folder["shared/api.json"]);

        Assert.Equal(0, (await Export("api.json")).Code);

        Assert.NotNull(new FileInfo(_folder["api.json"]).LinkTarget);
        Assert.StartsWith("{\n  \"openapi\"", await File.ReadAllTextAsync(_folder["shared/api.json"]), StringComparison.Ordinal);
        Assert.Equal(["api.json", "docs/m/do-it.md", "shared/api.json"], _folder.Files);
    }

    [UnixFact]
    public async Task A_document_keeps_the_rights_of_the_one_before()
    {
        if (OperatingSystem.IsWindows()) return;

        File.SetUnixFileMode(_folder.Write("api.json", "{}"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal(0, (await Export("api.json")).Code);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["api.json"]));
    }

    [UnixFact]
    public async Task A_device_takes_the_document_and_is_not_replaced()
    {
        Assert.Equal(0, (await Export("/dev/null")).Code);

        var (code, error) = await Export("/dev/full");

        Assert.Equal(1, code);
        Assert.Contains("/dev/full: error SDKF0074: The document cannot be written:", error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Nobody_waits_for_a_pipe()
    {
        Unix.MakePipe(_folder["pipe"]);

        var (code, error) = await Export("pipe");

        Assert.Equal(1, code);
        Assert.Contains("SDKF0074: The document cannot be written: A pipe or a socket stands there.", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Error)> Export(string file)
    {
        using var error = new StringWriter();
        var code = await CommandLine.Run(["openapi", _folder["docs"], "--output", _folder[file]], Pipeline.Core, new(TextWriter.Null, error, showsProgress: false, TimeProvider.System));
        return (code, error.ToString());
    }
}
