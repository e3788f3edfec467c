using System;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Cli.Printing;
using SdkFactory.Diagnostics;
using SdkFactory.Tests.Reading;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class FragmentFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fragments_beside_the_pages_are_read_and_are_no_pages()
    {
        _folder.Write("api/a.md", "a\n!!!include(common/x.md)!!!\nb");
        _folder.Write("common/x.md", "1");

        var reading = Read("..");

        Assert.Equal("a\n1\nb", Assert.Single(reading.Pages).Text);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Fragments_below_the_pages_are_pages_too()
    {
        _folder.Write("api/a.md", "!!!include(common/x.md)!!!");
        _folder.Write("api/common/x.md", "1");

        Assert.Equal([("a.md", "1"), ("common/x.md", "1")], Read(null).Pages.Select(page => (page.Path, page.Text)));
    }

    [Theory]
    [InlineData("common/x.txt")]
    [InlineData("common")]
    [InlineData("common/")]
    [InlineData("")]
    [InlineData("Common/x.md")]
    [InlineData("common/no\0.md")]
    [InlineData("bin/x.md")]
    [InlineData(".git/x.md")]
    public void What_is_no_markdown_file_of_the_documentation_is_missing(string path)
    {
        _folder.Write("api/a.md", $"!!!include({path})!!!");
        foreach (var file in new[] { "common/x.txt", "common/x.md", "bin/x.md", ".git/x.md" }) _folder.Write(file, "secret");

        var page = Assert.Single(Read("..").Pages);

        Assert.DoesNotContain("secret", page.Text, StringComparison.Ordinal);

        // An include that names nothing is text.
        Assert.Equal(path.Length == 0 ? [] : [Problems.MissingInclude], page.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void No_link_leads_out_of_the_include_root()
    {
        using var outside = new TempFolder();
        outside.Write("secret.md", "secret");
        _folder.Write("api/a.md", "!!!include(link/secret.md)!!!\n!!!include(secret.md)!!!");
        Directory.CreateSymbolicLink(_folder["link"], outside.Path);
        File.CreateSymbolicLink(_folder["secret.md"], outside["secret.md"]);

        var page = Assert.Single(Read("..").Pages);

        Assert.Equal("\n", page.Text);
        Assert.Equal([Problems.MissingInclude, Problems.MissingInclude], page.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void A_fragment_that_cannot_be_read_is_reported_once_and_where_it_is_missing()
    {
        _folder.Write("api/a.md", "!!!include(common/x.md)!!!");
        _folder.Write("api/b.md", "!!!include(common/x.md)!!!");
        _folder.Write("common/x.md", [0x41, 0xFF]);

        var reading = Read("..");

        Assert.Equal([(Problems.InvalidUtf8, "../common/x.md", new Place(1, 2))], reading.Problems.Select(problem => (problem.Kind, problem.Path, problem.Place)));
        Assert.Equal([Problems.MissingInclude, Problems.MissingInclude], reading.Pages.SelectMany(page => page.Problems).Select(problem => problem.Kind));
    }

    [Fact]
    public void A_fragment_larger_than_a_page_may_be_is_not_read()
    {
        _folder.Write("api/a.md", "!!!include(x.md)!!!");
        _folder.Write("x.md", new byte[Limits.PageLength + 1]);

        Assert.Equal([(Problems.PageTooLarge, "../x.md")], Read("..").Problems.Select(problem => (problem.Kind, problem.Path)));
    }

    [Fact]
    public void An_include_root_that_is_not_there_has_nothing()
    {
        _folder.Write("api/a.md", "!!!include(x.md)!!!");

        var reading = Read("../no");

        Assert.Empty(reading.Problems);
        Assert.Equal([Problems.MissingInclude], Assert.Single(reading.Pages).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Problems_of_fragments_are_printed_so_that_a_terminal_finds_the_file()
    {
        _folder.Write("docs/api/sdkfactory.json", """{ "includeRoot": ".." }""");
        _folder.Write("docs/api/management/do-it.md", PageText.Of(structures: "### ThingDto\n\n!!!include(common/x.md)!!!"));
        _folder.Write("docs/common/x.md", "\n| 名称 | 类型 | 是否必填 | 描述 |\n| - | - | - | - |\n| a | strnig | 是 | x |\n");

        var lines = ProblemLines.Print(Pages.Load(_folder["docs/api"]).Problems, _folder["docs/api"], _folder.Path, verbose: true);

        Assert.Contains($"{Path.Combine("docs", "common", "x.md")}:4:3: warning SDKF0030: 'a' is a 'strnig', which is neither a type word of the dialect nor a structure; any JSON value is accepted.", lines);
    }

    private LoadedPages Read(string? includeRoot) =>
        PageFolder.Read(_folder["api"], Pages.SettingsOf("{}") with { IncludeRoot = includeRoot }, Workspace.Expand);
}
