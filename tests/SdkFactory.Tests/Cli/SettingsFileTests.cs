using System;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class SettingsFileTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private string? _path;
    private string? _text;
    private Func<string, string?>? _readFile;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_name_the_file_at_the_root_is_read()
    {
        _folder.Write("sdkfactory.json", "\uFEFF{}");

        var reading = SettingsFile.Read(_folder.Path, null, Read);

        Assert.Equal(("sdkfactory.json", "{}"), (_path, _text));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Without_a_name_a_missing_file_is_left_to_the_reader()
    {
        var reading = SettingsFile.Read(_folder.Path, null, Read);

        Assert.Equal(("sdkfactory.json", null), (_path, _text));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_named_file_below_the_root_is_shown_relative_to_it()
    {
        var file = _folder.Write("conf/own.json", "{}");

        SettingsFile.Read(_folder.Path, file, Read);

        Assert.Equal(("conf/own.json", "{}"), (_path, _text));
    }

    [Fact]
    public void A_named_file_elsewhere_is_shown_whole()
    {
        var file = _folder.Write("own.json", "{}");

        SettingsFile.Read(_folder["docs"], file, Read);

        Assert.Equal(file, _path);
    }

    [Fact]
    public void A_named_file_that_is_missing_is_an_error()
    {
        var reading = SettingsFile.Read(_folder.Path, _folder["typo.json"], Read);

        Assert.Null(_text);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Problems.UnreadableFile, Severity.Error, "typo.json"), (problem.Kind, problem.Severity, problem.Path));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_an_error()
    {
        _folder.Write("sdkfactory.json", [0xFF]);

        Assert.Equal([Problems.InvalidUtf8], SettingsFile.Read(_folder.Path, null, Read).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Files_that_the_settings_name_are_found_from_their_own_folder()
    {
        _folder.Write("conf/dialect.json", "dialect");
        SettingsFile.Read(_folder.Path, _folder.Write("conf/own.json", "{}"), Read);

        Assert.Equal("dialect", _readFile!("dialect.json"));
        Assert.Null(_readFile("missing.json"));
    }

    [Fact]
    public void A_folder_of_the_name_does_not_pass_for_a_missing_file()
    {
        Directory.CreateDirectory(_folder["sdkfactory.json"]);

        Assert.Equal([Problems.UnreadableFile], SettingsFile.Read(_folder.Path, null, Read).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void A_folder_where_the_lock_or_a_dialect_would_be_does_not_pass_for_none_either()
    {
        Directory.CreateDirectory(_folder["sdkfactory.lock.json"]);

        var reading = SettingsFile.Read(_folder.Path, null, (path, text, readFile) => readFile("sdkfactory.lock.json") is null ? new(null!, []) : throw new InvalidOperationException());

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Problems.UnreadableFile, "sdkfactory.lock.json"), (problem.Kind, problem.Path));
    }

    [UnixFact]
    public void A_device_that_never_ends_is_not_read()
    {
        var reading = SettingsFile.Read(_folder.Path, "/dev/zero", Read);

        Assert.Null(_text);
        Assert.Equal([Problems.UnreadableFile], reading.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Settings_beyond_their_limit_are_not_read()
    {
        _folder.Write("sdkfactory.json", new byte[Limits.SettingsLength + 1]);

        Assert.Equal([Problems.FileTooLarge], SettingsFile.Read(_folder.Path, null, Read).Problems.Select(problem => problem.Kind));
    }

    private SettingsReading Read(string path, string? text, Func<string, string?> readFile)
    {
        (_path, _text, _readFile) = (path, text, readFile);
        return new(null!, []);
    }
}
