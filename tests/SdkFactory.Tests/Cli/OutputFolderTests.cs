using System;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>What is written, kept and deleted in a folder that is ours.</summary>
public sealed class OutputFolderTests : OutputTests
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public void A_new_folder_gets_all_files_as_utf8_without_byte_order_mark()
    {
        var output = new OutputFolder(Temp["deep/new"]);

        Write(output, Ours("A.g.cs", "甲"), Ours("Models/B.g.cs"));

        Assert.Equal(["deep/new/A.g.cs", "deep/new/Models/B.g.cs"], Files);
        Assert.Equal([.. System.Text.Encoding.UTF8.GetBytes(Ours("A.g.cs", "甲").Text)], File.ReadAllBytes(Temp["deep/new/A.g.cs"]));
    }

    [Fact]
    public void A_plan_tells_added_changed_unchanged_and_deleted_files_apart()
    {
        Stand(Ours("Same.g.cs"), Ours("Other.g.cs", "old"), Ours("Gone.g.cs"));

        var plan = Output.Plan("Sdk", [Ours("Same.g.cs"), Ours("Other.g.cs", "new"), Ours("New.g.cs")]);

        Assert.Equal(["New.g.cs"], NamesOf(plan.Added));
        Assert.Equal(["Other.g.cs"], NamesOf(plan.Changed));
        Assert.Equal(["Same.g.cs"], NamesOf(plan.Unchanged));
        Assert.Equal(["Gone.g.cs"], plan.Deleted);
        Assert.Empty(plan.Problems);
        Assert.True(plan.HasDrift);
    }

    [Fact]
    public void A_plan_alone_touches_nothing()
    {
        Stand(Ours("Other.g.cs", "old"), Ours("Gone.g.cs"));

        Output.Plan("Sdk", [Ours("Other.g.cs", "new"), Ours("New.g.cs")]);

        Assert.Equal(["Gone.g.cs", "Other.g.cs"], Files);
        Assert.Equal(Ours("Other.g.cs", "old").Text, Temp.Read("Other.g.cs"));
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_stamp_and_a_changed_one_does_not()
    {
        Stand(Ours("Same.g.cs"), Ours("Other.g.cs", "old"));
        foreach (var file in Files) File.SetLastWriteTimeUtc(Temp[file], LongAgo);

        Write(Output, Ours("Same.g.cs"), Ours("Other.g.cs", "new"));

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Temp["Same.g.cs"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(Temp["Other.g.cs"]));
    }

    // git writes CRLF at a checkout where core.autocrlf says so.
    [Fact]
    public void Files_that_differ_in_line_ends_alone_are_unchanged_and_not_written()
    {
        Stand(Ours("A.g.cs", "one\ntwo"), Ours("B.g.cs", "old"), Ours("C.g.cs"));
        foreach (var file in Temp.Files) Temp.Write(file, Temp.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        Temp.Write("C.g.cs", Temp.Read("C.g.cs") + "\r");
        SourceFile[] files = [Ours("A.g.cs", "one\ntwo"), Ours("B.g.cs", "new"), Ours("C.g.cs")];

        var plan = Output.Plan("Sdk", files);
        Write(Output, files);

        Assert.Equal(["A.g.cs", ManifestFile.Name], plan.Unchanged.Select(file => file.HintName));
        Assert.Equal(["B.g.cs", "C.g.cs"], NamesOf(plan.Changed));
        Assert.Contains("one\r\ntwo", Temp.Read("A.g.cs"), StringComparison.Ordinal);
        Assert.Equal(files[1].Text, Temp.Read("B.g.cs"));
    }

    [Fact]
    public void A_second_run_has_nothing_to_do()
    {
        SourceFile[] files = [Ours("A.g.cs"), Ours("Models/B.g.cs")];
        Write(Output, files);

        Assert.False(Output.Plan("Sdk", files).HasDrift);
    }

    [Fact]
    public void Two_runs_at_once_do_not_meet()
    {
        using (var first = Output.Claim())
        {
            Assert.NotNull(first);
            Assert.Null(Output.Claim());
        }

        Assert.Empty(Temp.Files);
        using var next = Output.Claim();
        Assert.NotNull(next);
    }

    [Theory]
    [InlineData(121, "")]
    [InlineData(0, "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲")]
    public void A_path_that_no_file_system_takes_is_reported_and_the_rest_is_written(int length, string name)
    {
        var hintName = string.Concat(Enumerable.Repeat("a/", length / 2)) + name + ".g.cs";

        var plan = Output.Plan("Sdk", [Ours(hintName), Ours("A.g.cs")]);
        Write(Output, Ours(hintName), Ours("A.g.cs"));

        Assert.Equal([Problems.PathTooLong], plan.Problems.Select(problem => problem.Kind));
        Assert.Equal(["A.g.cs"], Files);
    }

    [Fact]
    public void Folders_that_became_empty_are_removed_up_to_theOutput()
    {
        Stand(Ours("Gone/Deep/A.g.cs"), Ours("Gone/Other/B.g.cs"), Ours("Kept/C.g.cs"));
        Temp.Write("Kept/notes.txt");

        Write(Output);

        Assert.Equal([Temp["Kept"]], Directory.GetDirectories(Temp.Path));
        Assert.Equal(["Kept/notes.txt"], Files);
    }

    [Fact]
    public void TheOutput_itself_stays_even_when_it_is_empty()
    {
        Stand(Ours("A.g.cs"));

        Write(Output);

        Assert.True(Directory.Exists(Temp.Path));
    }

    [Fact]
    public void A_file_whose_name_changed_only_in_case_is_written_under_its_new_name()
    {
        Stand(Ours("Models/Dto.g.cs"));

        Write(Output, Ours("Models/DTO.g.cs"));

        Assert.Equal(["Models/DTO.g.cs"], Files);
    }

    [Fact]
    public void A_stopped_run_leaves_no_half_file()
    {
        Stand(Ours("A.g.cs", "old"));
        var plan = Output.Plan("Sdk", [Ours("A.g.cs", "new")]);

        using (var claim = Output.Claim()!)
        {
            Assert.Throws<OperationCanceledException>(() => Output.Apply(plan, claim, cancellationToken: new(canceled: true)));
        }

        Assert.Equal(Ours("A.g.cs", "old").Text, Temp.Read("A.g.cs"));
        Assert.Equal(["A.g.cs"], Files);
    }
}
