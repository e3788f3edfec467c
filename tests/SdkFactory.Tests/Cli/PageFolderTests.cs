using System;
using System.IO;
using System.Linq;
using System.Threading;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class PageFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pages_come_in_ordinal_order_of_their_paths_whatever_folder_they_stand_in()
    {
        foreach (var path in new[] { "b.md", "a/z.md", "a.md", "a-b/c.md", "B.md", "a/b/c.md" }) _folder.Write(path, path);

        var reading = PageFolder.Read(_folder.Path);

        Assert.Equal(["B.md", "a-b/c.md", "a.md", "a/b/c.md", "a/z.md", "b.md"], reading.Pages.Select(page => page.Path));
        Assert.All(reading.Pages, page => Assert.Equal(page.Path, page.Text));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Only_markdown_files_are_pages()
    {
        foreach (var path in new[] { "page.md", "OTHER.MD", "page.mdx", "md", "sdkfactory.json" }) _folder.Write(path);

        Assert.Equal(["OTHER.MD", "page.md"], PageFolder.Read(_folder.Path).Pages.Select(page => page.Path));
    }

    [Theory]
    [InlineData(".git")]
    [InlineData("bin")]
    [InlineData("obj")]
    [InlineData("node_modules")]
    public void Folders_of_tools_are_skipped_at_any_depth(string name)
    {
        _folder.Write("page.md");
        _folder.Write($"{name}/page.md");
        _folder.Write($"deep/{name}/deeper/page.md");

        Assert.Equal(["page.md"], PageFolder.Read(_folder.Path).Pages.Select(page => page.Path));
    }

    [Fact]
    public void Links_are_not_followed_so_that_none_loops_or_leaves_the_root()
    {
        using var outside = new TempFolder();
        outside.Write("secret.md");
        _folder.Write("docs/page.md");
        Directory.CreateSymbolicLink(_folder["docs/loop"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["outside"], outside.Path);
        File.CreateSymbolicLink(_folder["secret.md"], outside["secret.md"]);

        var reading = PageFolder.Read(_folder.Path);

        Assert.Equal(["docs/page.md"], reading.Pages.Select(page => page.Path));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void The_root_itself_may_be_a_link()
    {
        _folder.Write("docs/page.md");
        Directory.CreateSymbolicLink(_folder["link"], _folder["docs"]);

        Assert.Equal(["page.md"], PageFolder.Read(_folder["link"]).Pages.Select(page => page.Path));
    }

    [Fact]
    public void A_byte_order_mark_is_removed()
    {
        _folder.Write("page.md", "\uFEFF# Title");

        Assert.Equal("# Title", Assert.Single(PageFolder.Read(_folder.Path).Pages).Text);
    }

    [Fact]
    public void A_page_that_is_not_utf8_is_reported_at_its_first_bad_byte_and_the_others_are_read()
    {
        // The column counts UTF-16 units: 中 is one of them in three bytes, 😀 two in four.
        _folder.Write("bad.md", [0xEF, 0xBB, 0xBF, .. "# 标题\r\nx\n中😀"u8, 0xC3, 0x28, 0xFF]);
        _folder.Write("good.md");

        var reading = PageFolder.Read(_folder.Path);

        Assert.Equal("good.md", Assert.Single(reading.Pages).Path);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Problems.InvalidUtf8, "bad.md", new Place(3, 4)), (problem.Kind, problem.Path, problem.Place));
        Assert.Contains("0xC3", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_the_end_of_the_file_cuts_off_is_not_utf8()
    {
        _folder.Write("cut.md", [.. "ab"u8, 0xE4, 0xB8]);

        Assert.Equal(new Place(1, 3), Assert.Single(PageFolder.Read(_folder.Path).Problems).Place);
    }

    [Fact]
    public void A_page_beyond_the_size_limit_is_reported_and_one_at_the_limit_is_read()
    {
        _folder.Write("at.md", new byte[Limits.PageLength]);
        _folder.Write("beyond.md", new byte[Limits.PageLength + 1]);

        var reading = PageFolder.Read(_folder.Path);

        Assert.Equal("at.md", Assert.Single(reading.Pages).Path);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Problems.PageTooLarge, "beyond.md"), (problem.Kind, problem.Path));
    }

    [Fact]
    public void A_page_that_cannot_be_opened_is_reported_and_the_others_are_read()
    {
        _folder.Write("good.md");
        using var locked = new FileStream(_folder["locked.md"], FileMode.Create, FileAccess.Write, FileShare.None);

        var reading = PageFolder.Read(_folder.Path);

        Assert.Equal("good.md", Assert.Single(reading.Pages).Path);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Problems.UnreadableFile, "locked.md"), (problem.Kind, problem.Path));
    }

    [UnixFact]
    public void A_pipe_is_no_page_and_nobody_waits_for_it()
    {
        _folder.Write("good.md");
        Unix.MakePipe(_folder["pipe.md"]);

        var reading = PageFolder.Read(_folder.Path);

        Assert.Equal("good.md", Assert.Single(reading.Pages).Path);
        Assert.Equal((Problems.UnreadableFile, "pipe.md"), (Assert.Single(reading.Problems).Kind, reading.Problems[0].Path));
        Assert.Contains("it is no regular file", reading.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_pages_is_an_error()
    {
        _folder.Write("readme.txt");

        var reading = PageFolder.Read(_folder.Path);

        Assert.Empty(reading.Pages);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Problems.NoPages, Severity.Error), (problem.Kind, problem.Severity));
    }

    [Fact]
    public void Pages_that_cannot_be_read_are_not_called_missing()
    {
        _folder.Write("bad.md", [0xFF]);

        Assert.Equal([Problems.InvalidUtf8], PageFolder.Read(_folder.Path).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_not_called_empty() =>
        Assert.Equal([Problems.UnreadableFile], PageFolder.Read(_folder["gone"]).Problems.Select(problem => problem.Kind));

    [Fact]
    public void Reading_stops_when_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => PageFolder.Read(_folder.Path, new CancellationToken(canceled: true)));
}
