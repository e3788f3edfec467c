using System;
using System.IO;
using System.Threading.Tasks;
using SdkFactory.Cli;
using SdkFactory.Cli.Loading;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary><c>generate --update-lock</c>, from the command line to the file.</summary>
public sealed class LockFileTests : IDisposable
{
    private const string State = "| a | string | 是 | x | 可选枚举值：`A`,`B` |";
    private readonly TempFolder _folder = new();

    public LockFileTests()
    {
        _folder.Write("docs/sdkfactory.json", """{ "namespace": "Acme" }""");
        _folder.Write("docs/m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", State)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_the_option_there_is_no_lock()
    {
        Assert.Equal(0, (await Generate()).Code);
        Assert.DoesNotContain("docs/sdkfactory.lock.json", _folder.Files);
    }

    [Fact]
    public async Task The_lock_has_a_line_for_each_page_and_name_and_is_written_once()
    {
        var (code, output, _) = await Generate("--update-lock");

        Assert.Equal(0, code);
        Assert.Contains("lock: 1 pages, 1 names; written", output, StringComparison.Ordinal);
        Assert.Equal(
            """
            {
              "pages": [
                "m/do-it.md"
              ],
              "enums": {
                "ThingDto.a": "ThingA"
              }
            }

            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(_folder["docs/sdkfactory.lock.json"]));
        Assert.Contains("lock: 1 pages, 1 names; unchanged", (await Generate("--update-lock")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_in_the_lock_is_the_name_in_the_sdk()
    {
        _folder.Write("docs/sdkfactory.lock.json", """{ "pages": ["m/do-it.md"], "enums": { "ThingDto.a": "Letter" } }""");

        Assert.Equal(0, (await Generate()).Code);

        Assert.Contains("OpenEnum<Letter>", await File.ReadAllTextAsync(_folder["out/M/DoIt.g.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_new_is_said_until_the_lock_is_updated()
    {
        await Generate("--update-lock");
        _folder.Write("docs/m/do-more.md", PageText.Of());

        Assert.Contains("info SDKF0009: Not in the lock yet: pages 1, names 0", (await Generate()).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SDKF0009", (await Generate("--update-lock")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SDKF0009", (await Generate()).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("<<<<<<< ours\n{}")]
    public async Task A_lock_that_cannot_be_read_keeps_the_output_as_it_is(string text)
    {
        _folder.Write("docs/sdkfactory.lock.json", text);

        var (code, _, error) = await Generate("--update-lock");

        Assert.Equal(1, code);
        Assert.Contains("sdkfactory.lock.json:1:", error, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Files, file => file.StartsWith("out/", StringComparison.Ordinal));
        Assert.Equal(text, await File.ReadAllTextAsync(_folder["docs/sdkfactory.lock.json"]));
    }

    [Fact]
    public async Task A_lock_that_is_no_text_is_not_taken_for_none()
    {
        _folder.Write("docs/sdkfactory.lock.json", [0xFF, 0xFE]);

        var (code, _, error) = await Generate();

        Assert.Equal(1, code);
        Assert.Contains("error SDKF0012", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_gives_no_name_away()
    {
        _folder.Write("docs/m/do-more.md", PageText.Of());
        await Generate("--update-lock");
        var pinned = _folder.Read("docs/sdkfactory.lock.json");
        Directory.Delete(_folder["out"], recursive: true);
        _folder.Write("docs/m/do-more.md", [0xFF]);

        var (code, output, _) = await Generate("--update-lock");

        Assert.Equal(1, code);
        Assert.Contains("lock: not written, for a page could not be read", output, StringComparison.Ordinal);
        Assert.Equal(pinned, _folder.Read("docs/sdkfactory.lock.json"));
        Assert.Contains("out/M/DoIt.g.cs", _folder.Files);
    }

    [Theory]
    [InlineData("""{ "version": 1, "dependencies": {} }""")]
    [InlineData("""{ "pages": [], "models": { "ThingDto": "no name" } }""")]
    [InlineData("[]")]
    public async Task A_file_that_says_what_no_lock_does_is_not_overwritten(string text)
    {
        _folder.Write("docs/sdkfactory.lock.json", text);

        var (code, output, _) = await Generate("--update-lock");

        Assert.Equal(1, code);
        Assert.Contains("lock: not written, for what stands in it is not all a lock's", output, StringComparison.Ordinal);
        Assert.Equal(text, _folder.Read("docs/sdkfactory.lock.json"));
    }

    [Fact]
    public async Task A_lock_that_is_a_link_is_not_followed()
    {
        using var outside = new TempFolder();
        File.CreateSymbolicLink(_folder["docs/sdkfactory.lock.json"], outside.Write("theirs.json", "{}"));

        var (code, _, error) = await Generate("--update-lock");

        Assert.Equal(1, code);
        Assert.Contains("sdkfactory.lock.json: error SDKF0074: The lock cannot be written, and is as it was: A link", error, StringComparison.Ordinal);
        Assert.Equal("{}", outside.Read("theirs.json"));
    }

    [Fact]
    public async Task To_check_is_to_write_nothing()
    {
        var (code, _, error) = await Generate("--check", "--update-lock");

        Assert.Equal(2, code);
        Assert.Contains("--update-lock writes, which --check forbids.", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Generate(params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.Run(["generate", _folder["docs"], "--output", _folder["out"], .. more], Pipeline.Core, new(output, error, showsProgress: false, TimeProvider.System));
        return (code, output.ToString(), error.ToString());
    }
}
