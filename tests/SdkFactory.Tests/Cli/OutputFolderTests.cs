using System;
using System.IO;
using System.Linq;
using System.Threading;
using SdkFactory.Cli.Files;
using SdkFactory.Emitting;
using SdkFactory.Model;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TempFolder _temp = new();
    private readonly OutputFolder _output;

    public OutputFolderTests() => _output = new(_temp.Path);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_new_folder_gets_all_files_as_utf8_without_byte_order_mark()
    {
        var output = new OutputFolder(_temp["deep/new"]);

        output.Apply(output.Plan([Ours("A.g.cs", "甲"), Ours("Models/B.g.cs")]));

        Assert.Equal(["deep/new/A.g.cs", "deep/new/Models/B.g.cs"], _temp.Files);
        Assert.Equal([.. System.Text.Encoding.UTF8.GetBytes(Ours("A.g.cs", "甲").Text)], File.ReadAllBytes(_temp["deep/new/A.g.cs"]));
    }

    [Fact]
    public void A_plan_tells_added_changed_unchanged_and_deleted_files_apart()
    {
        Stand(Ours("Same.g.cs"), Ours("Other.g.cs", "old"), Ours("Gone.g.cs"));

        var plan = _output.Plan([Ours("Same.g.cs"), Ours("Other.g.cs", "new"), Ours("New.g.cs")]);

        Assert.Equal(["New.g.cs"], plan.Added.Select(file => file.HintName));
        Assert.Equal(["Other.g.cs"], plan.Changed.Select(file => file.HintName));
        Assert.Equal(["Same.g.cs"], plan.Unchanged.Select(file => file.HintName));
        Assert.Equal(["Gone.g.cs"], plan.Deleted);
        Assert.Empty(plan.Problems);
        Assert.True(plan.HasDrift);
    }

    [Fact]
    public void A_plan_alone_touches_nothing()
    {
        Stand(Ours("Other.g.cs", "old"), Ours("Gone.g.cs"));

        _output.Plan([Ours("Other.g.cs", "new"), Ours("New.g.cs")]);

        Assert.Equal(["Gone.g.cs", "Other.g.cs"], _temp.Files);
        Assert.Equal(Ours("Other.g.cs", "old").Text, _temp.Read("Other.g.cs"));
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_stamp_and_a_changed_one_does_not()
    {
        Stand(Ours("Same.g.cs"), Ours("Other.g.cs", "old"));
        foreach (var file in _temp.Files) File.SetLastWriteTimeUtc(_temp[file], LongAgo);

        _output.Apply(_output.Plan([Ours("Same.g.cs"), Ours("Other.g.cs", "new")]));

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_temp["Same.g.cs"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(_temp["Other.g.cs"]));
    }

    [Fact]
    public void A_second_run_has_nothing_to_do()
    {
        SourceFile[] files = [Ours("A.g.cs"), Ours("Models/B.g.cs")];
        _output.Apply(_output.Plan(files));

        Assert.False(_output.Plan(files).HasDrift);
    }

    [Fact]
    public void A_file_of_ours_that_an_editor_gave_a_byte_order_mark_is_still_ours()
    {
        _temp.Write("A.g.cs", "\uFEFF" + Ours("A.g.cs").Text);

        var plan = _output.Plan([Ours("A.g.cs")]);

        Assert.Equal(["A.g.cs"], plan.Changed.Select(file => file.HintName));
    }

    [Theory]
    [InlineData("// by hand\n")]
    [InlineData("")]
    public void A_foreign_file_where_we_would_write_is_reported_and_left_alone(string text)
    {
        _temp.Write("Models/A.g.cs", text);

        var plan = _output.Plan([Ours("Models/A.g.cs"), Ours("B.g.cs")]);
        _output.Apply(plan);

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignFile, Severity.Error, _temp["Models/A.g.cs"]), (problem.Kind, problem.Severity, problem.Path));
        Assert.Equal(text, _temp.Read("Models/A.g.cs"));
        Assert.Equal(["B.g.cs", "Models/A.g.cs"], _temp.Files);
    }

    [Fact]
    public void A_folder_where_we_would_write_is_foreign_too()
    {
        Directory.CreateDirectory(_temp["A.g.cs"]);

        Assert.Equal([Problems.ForeignFile], _output.Plan([Ours("A.g.cs")]).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Files_that_are_not_ours_are_never_deleted()
    {
        _temp.Write("ByHand.g.cs", "// by hand");
        _temp.Write("Ours.cs", Ours("Ours.cs").Text);
        _temp.Write("obj/generated/Ours.g.cs", Ours("Ours.g.cs").Text);

        Assert.Empty(_output.Plan([]).Deleted);
    }

    [Fact]
    public void Links_are_not_followed_to_delete_files()
    {
        using var outside = new TempFolder();
        outside.Write("Ours.g.cs", Ours("Ours.g.cs").Text);
        Directory.CreateSymbolicLink(_temp["link"], outside.Path);

        Assert.Empty(_output.Plan([]).Deleted);
    }

    [Fact]
    public void Folders_that_became_empty_are_removed_up_to_the_output()
    {
        Stand(Ours("Gone/Deep/A.g.cs"), Ours("Gone/Other/B.g.cs"), Ours("Kept/C.g.cs"));
        _temp.Write("Kept/notes.txt");

        _output.Apply(_output.Plan([]));

        Assert.Equal([_temp["Kept"]], Directory.GetDirectories(_temp.Path));
        Assert.Equal(["Kept/notes.txt"], _temp.Files);
    }

    [Fact]
    public void The_output_itself_stays_even_when_it_is_empty()
    {
        Stand(Ours("A.g.cs"));

        _output.Apply(_output.Plan([]));

        Assert.True(Directory.Exists(_temp.Path));
    }

    [Fact]
    public void A_file_whose_name_changed_only_in_case_is_written_under_its_new_name()
    {
        Stand(Ours("Models/Dto.g.cs"));

        _output.Apply(_output.Plan([Ours("Models/DTO.g.cs")]));

        Assert.Equal(["Models/DTO.g.cs"], _temp.Files);
    }

    [Theory]
    [InlineData("../Out.g.cs")]
    [InlineData("Models/../../Out.g.cs")]
    [InlineData("/Out.g.cs")]
    public void A_file_name_never_leads_out_of_the_output(string hintName) =>
        Assert.Throws<ArgumentException>(() => _output.Plan([Ours(hintName)]));

    [Fact]
    public void A_name_that_merely_starts_like_the_output_lies_outside_too() =>
        Assert.Throws<ArgumentException>(() => _output.Plan([Ours($"../{Path.GetFileName(_temp.Path)}-other/Out.g.cs")]));

    [Fact]
    public void A_stopped_run_leaves_no_half_file()
    {
        Stand(Ours("A.g.cs", "old"));
        var plan = _output.Plan([Ours("A.g.cs", "new")]);

        Assert.Throws<OperationCanceledException>(() => _output.Apply(plan, new CancellationToken(canceled: true)));

        Assert.Equal(Ours("A.g.cs", "old").Text, _temp.Read("A.g.cs"));
        Assert.Equal(["A.g.cs"], _temp.Files);
    }

    [Fact]
    public void What_a_killed_run_left_behind_does_not_hinder_the_next()
    {
        _temp.Write("A.g.cs.sdkfactory-tmp", "half a fi");

        _output.Apply(_output.Plan([Ours("A.g.cs")]));

        Assert.Equal(["A.g.cs"], _temp.Files);
    }

    private static SourceFile Ours(string hintName, string text = "") => new(hintName, $"{GeneratedHeader.Line}\n{text}\n");

    private void Stand(params SourceFile[] files)
    {
        foreach (var file in files) _temp.Write(file.HintName, file.Text);
    }
}
