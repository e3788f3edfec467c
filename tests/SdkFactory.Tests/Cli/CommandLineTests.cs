using System;
using System.IO;
using System.Threading.Tasks;
using SdkFactory.Cli;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun _command = new();

    public void Dispose() => _command.Dispose();

    [Fact]
    public async Task No_command_is_a_usage_error_that_shows_help()
    {
        Assert.Equal(2, await _command.Run());

        Assert.Contains("generate", _command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generat")]
    [InlineData("generate")]
    [InlineData("generate", ".")]
    [InlineData("generate", ".", "--output")]
    [InlineData("generate", ".", "--output", "")]
    [InlineData("generate", ".", "--output", "out", "--config", "")]
    [InlineData("generate", ".", "--output", "out", "--bogus")]
    [InlineData("generate", ".", "second", "--output", "out")]
    public async Task What_cannot_be_understood_is_a_usage_error(params string[] args)
    {
        Assert.Equal(2, await _command.Run(args));

        Assert.Contains("See 'sdkfactory --help'.", _command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("page.md")]
    public async Task Pages_that_are_no_folder_are_a_usage_error(string name)
    {
        _command.Folder.Write("page.md");

        Assert.Equal(2, await _command.Run("generate", _command.Folder[name], "--output", _command.Folder["out"]));

        Assert.Contains($"<pages> must be a folder, which '{_command.Folder[name]}' is not.", _command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_is_a_file_is_a_usage_error()
    {
        var file = _command.Folder.Write("out");

        Assert.Equal(2, await _command.Run("generate", _command.Folder.Path, "--output", file));

        Assert.Contains("--output must be a folder", _command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_gives_an_example_and_the_exit_codes()
    {
        Assert.Equal(0, await _command.Run("generate", "--help"));

        Assert.Contains("sdkfactory generate <pages> [options]", _command.Output, StringComparison.Ordinal);
        Assert.Contains("sdkfactory generate docs --output src/Sdk/Generated", _command.Output, StringComparison.Ordinal);
        Assert.Contains("Exit code: 0", _command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate", "--output", "out")]
    [InlineData("openapi", "--output", "out.json")]
    [InlineData("why", "thing")]
    public async Task A_run_that_was_stopped_says_so_and_no_more(string name, params string[] more)
    {
        using var error = new StringWriter();
        var stopped = _command.Pipeline with { Link = (_, _, _, _, _) => throw new OperationCanceledException() };
        _command.Folder.Write("page.md");

        Assert.Equal(1, await CommandLine.Run([name, _command.Folder.Path, .. more], stopped, new(TextWriter.Null, error, showsProgress: false, TimeProvider.System)));

        Assert.Equal("Stopped. What was not written yet is as it was.", error.ToString().Trim());
        Assert.Equal(["page.md"], _command.Folder.Files);
    }

    [Fact]
    public async Task The_version_is_printed()
    {
        Assert.Equal(0, await _command.Run("--version"));

        Assert.NotEqual("", _command.Output.Trim());
    }
}
