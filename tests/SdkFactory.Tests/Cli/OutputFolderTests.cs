using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Values;
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

        Write(output, Ours("A.g.cs", "甲"), Ours("Models/B.g.cs"));

        Assert.Equal(["deep/new/A.g.cs", "deep/new/Models/B.g.cs"], Files);
        Assert.Equal([.. System.Text.Encoding.UTF8.GetBytes(Ours("A.g.cs", "甲").Text)], File.ReadAllBytes(_temp["deep/new/A.g.cs"]));
    }

    [Fact]
    public void A_plan_tells_added_changed_unchanged_and_deleted_files_apart()
    {
        Stand(Ours("Same.g.cs"), Ours("Other.g.cs", "old"), Ours("Gone.g.cs"));

        var plan = _output.Plan("Sdk", [Ours("Same.g.cs"), Ours("Other.g.cs", "new"), Ours("New.g.cs")]);

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

        _output.Plan("Sdk", [Ours("Other.g.cs", "new"), Ours("New.g.cs")]);

        Assert.Equal(["Gone.g.cs", "Other.g.cs"], Files);
        Assert.Equal(Ours("Other.g.cs", "old").Text, _temp.Read("Other.g.cs"));
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_stamp_and_a_changed_one_does_not()
    {
        Stand(Ours("Same.g.cs"), Ours("Other.g.cs", "old"));
        foreach (var file in Files) File.SetLastWriteTimeUtc(_temp[file], LongAgo);

        Write(_output, Ours("Same.g.cs"), Ours("Other.g.cs", "new"));

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_temp["Same.g.cs"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(_temp["Other.g.cs"]));
    }

    [Fact]
    public void A_second_run_has_nothing_to_do()
    {
        SourceFile[] files = [Ours("A.g.cs"), Ours("Models/B.g.cs")];
        Write(_output, files);

        Assert.False(_output.Plan("Sdk", files).HasDrift);
    }

    [Fact]
    public void A_file_of_ours_that_an_editor_gave_a_byte_order_mark_is_still_ours()
    {
        _temp.Write("A.g.cs", "\uFEFF" + Ours("A.g.cs").Text);

        var plan = _output.Plan("Sdk", [Ours("A.g.cs")]);

        Assert.Equal(["A.g.cs"], NamesOf(plan.Changed));
    }

    [Theory]
    [InlineData("// by hand\n")]
    [InlineData("")]
    public void A_foreign_file_where_we_would_write_is_reported_and_left_alone(string text)
    {
        _temp.Write("Models/A.g.cs", text);

        var plan = _output.Plan("Sdk", [Ours("Models/A.g.cs"), Ours("B.g.cs")]);
        Write(_output, Ours("Models/A.g.cs"), Ours("B.g.cs"));

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignFile, Severity.Error, _temp["Models/A.g.cs"]), (problem.Kind, problem.Severity, problem.Path));
        Assert.Equal(text, _temp.Read("Models/A.g.cs"));
        Assert.Equal(["B.g.cs", "Models/A.g.cs"], Files);
    }

    [Fact]
    public void A_folder_where_we_would_write_is_foreign_too()
    {
        Directory.CreateDirectory(_temp["A.g.cs"]);

        Assert.Equal([Problems.ForeignFile], _output.Plan("Sdk", [Ours("A.g.cs")]).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Files_that_are_not_ours_are_never_deleted()
    {
        _temp.Write("ByHand.g.cs", "// by hand");
        _temp.Write("Ours.cs", Ours("Ours.cs").Text);
        _temp.Write("obj/generated/Ours.g.cs", Ours("Ours.g.cs").Text);

        Assert.Empty(_output.Plan("Sdk", []).Deleted);
    }

    [Fact]
    public void Nothing_is_written_or_deleted_through_a_link_and_one_problem_names_it()
    {
        using var outside = new TempFolder();
        Stand(Ours("Models/Gone.g.cs"), Ours("Models/A.g.cs", "old"));
        foreach (var file in new[] { "Gone.g.cs", "A.g.cs" }) outside.Write(file, _temp.Read("Models/" + file));
        Directory.Delete(_temp["Models"], recursive: true);
        Directory.CreateSymbolicLink(_temp["Models"], outside.Path);

        var plan = _output.Plan("Sdk", [Ours("Models/A.g.cs", "new"), Ours("Models/B.g.cs"), Ours("C.g.cs")]);
        Write(_output, Ours("Models/A.g.cs", "new"), Ours("Models/B.g.cs"), Ours("C.g.cs"));

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignFile, _temp["Models"]), (problem.Kind, problem.Path));
        Assert.Contains("Files of the SDK that are neither written nor deleted: 3.", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["A.g.cs", "Gone.g.cs"], outside.Files);
        Assert.Equal(Ours("A.g.cs", "old").Text, outside.Read("A.g.cs"));
        Assert.Contains("\"Models/Gone.g.cs\"", _temp.Read(ManifestFile.Name), StringComparison.Ordinal);
        Assert.True(File.Exists(_temp["C.g.cs"]));
    }

    [Fact]
    public void A_file_that_is_a_link_is_neither_replaced_nor_followed()
    {
        using var outside = new TempFolder();
        outside.Write("Ours.g.cs", Ours("Ours.g.cs", "outside").Text);
        File.CreateSymbolicLink(_temp["A.g.cs"], outside["Ours.g.cs"]);
        File.CreateSymbolicLink(_temp["Dangling.g.cs"], outside["none.g.cs"]);

        var plan = _output.Plan("Sdk", [Ours("A.g.cs"), Ours("Dangling.g.cs")]);
        Write(_output, Ours("A.g.cs"), Ours("Dangling.g.cs"));

        Assert.Equal([Problems.ForeignFile, Problems.ForeignFile], plan.Problems.Select(problem => problem.Kind));
        Assert.Equal(["Ours.g.cs"], outside.Files);
        Assert.Equal(Ours("Ours.g.cs", "outside").Text, outside.Read("Ours.g.cs"));
        Assert.NotNull(new FileInfo(_temp["A.g.cs"]).LinkTarget);
    }

    [Fact]
    public void The_output_itself_may_be_a_link_that_its_user_chose()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(_temp["out"], elsewhere.Path);

        Write(new OutputFolder(_temp["out"]), Ours("Models/A.g.cs"));

        Assert.Equal(["Models/A.g.cs", ManifestFile.Name], elsewhere.Files);
    }

    [UnixFact]
    public void A_pipe_where_we_would_write_is_foreign_and_nobody_waits_for_it()
    {
        Unix.MakePipe(_temp["A.g.cs"]);
        Unix.MakePipe(_temp["Models"]);

        var plan = _output.Plan("Sdk", [Ours("A.g.cs"), Ours("Models/B.g.cs")]);
        Write(_output, Ours("A.g.cs"), Ours("Models/B.g.cs"));

        Assert.Equal([(Problems.ForeignFile, _temp["A.g.cs"]), (Problems.ForeignFile, _temp["Models"])], plan.Problems.Select(problem => (problem.Kind, problem.Path)));
    }

    [Fact]
    public void A_file_beside_ours_is_never_touched_whatever_it_is_called()
    {
        using var outside = new TempFolder();
        outside.Write("precious", "precious");
        _temp.Write("A.g.cs.sdkfactory-tmp", "by hand");
        File.CreateSymbolicLink(_temp["B.g.cs.sdkfactory-tmp"], outside["precious"]);

        Write(_output, Ours("A.g.cs"), Ours("B.g.cs"));

        Assert.Equal("by hand", _temp.Read("A.g.cs.sdkfactory-tmp"));
        Assert.Equal("precious", outside.Read("precious"));
        Assert.NotNull(new FileInfo(_temp["B.g.cs.sdkfactory-tmp"]).LinkTarget);
    }

    [Fact]
    public void An_sdk_in_a_folder_of_the_output_is_left_alone()
    {
        Write(new OutputFolder(_temp["Other"]), Ours("Theirs.g.cs"));
        Stand(Ours("Gone.g.cs"));

        var plan = _output.Plan("Sdk", [Ours("Other/Theirs.g.cs", "ours"), Ours("A.g.cs")]);
        Write(_output, Ours("Other/Theirs.g.cs", "ours"), Ours("A.g.cs"));

        Assert.Equal((Problems.ForeignFile, _temp["Other"]), (Assert.Single(plan.Problems).Kind, plan.Problems[0].Path));
        Assert.Equal(["A.g.cs", "Other/Theirs.g.cs"], Files);
        Assert.Equal(Ours("Theirs.g.cs").Text, _temp.Read("Other/Theirs.g.cs"));
    }

    [Fact]
    public void A_folder_of_another_sdk_is_kept_and_the_problem_says_whose_it_is()
    {
        Stand(Ours("A.g.cs", "old"));

        var plan = _output.Plan("Renamed", [Ours("A.g.cs", "new")]);

        Assert.False(plan.HasDrift);
        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignOutput, _temp[ManifestFile.Name]), (problem.Kind, problem.Path));
        Assert.Contains("the SDK 'Sdk', so nothing of 'Renamed' is written", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_manifest_nothing_is_deleted_and_what_seems_stale_is_named()
    {
        _temp.Write("A.g.cs", Ours("A.g.cs", "old").Text);
        _temp.Write("Gone.g.cs", Ours("Gone.g.cs", "namespace Sdk;").Text);
        _temp.Write("Other/Theirs.g.cs", Ours("Theirs.g.cs", "namespace Other;").Text);

        var plan = _output.Plan("Sdk", [Ours("A.g.cs", "new")]);
        Write(_output, Ours("A.g.cs", "new"));

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.StaleFile, Severity.Warning, _temp["Gone.g.cs"]), (problem.Kind, problem.Severity, problem.Path));
        Assert.Equal(["A.g.cs", "Gone.g.cs", "Other/Theirs.g.cs"], Files);
        Assert.Equal(Ours("A.g.cs", "new").Text, _temp.Read("A.g.cs"));
        Assert.Equal("{\n  \"sdk\": \"Sdk\",\n  \"files\": [\n    \"A.g.cs\"\n  ]\n}\n", _temp.Read(ManifestFile.Name));
    }

    [Fact]
    public void Without_a_manifest_a_folder_of_another_sdk_is_kept_too()
    {
        _temp.Write("Support/A.g.cs", Ours("A.g.cs", "namespace Other;").Text);

        var plan = _output.Plan("Sdk", [Ours("Support/A.g.cs", "namespace Sdk;"), Ours("B.g.cs", "namespace Sdk;")]);

        Assert.False(plan.HasDrift);
        Assert.NotNull(plan.KeepReason);
        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignOutput, _temp["Support/A.g.cs"]), (problem.Kind, problem.Path));
        Assert.Contains("a file of the SDK 'Other'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_sdk_that_the_manifest_does_not_name_is_left_alone()
    {
        Stand(Ours("A.g.cs", "namespace Sdk;"));
        _temp.Write("Support/B.g.cs", Ours("B.g.cs", "namespace Other;").Text);
        SourceFile[] files = [Ours("A.g.cs", "namespace Sdk; // new"), Ours("Support/B.g.cs", "namespace Sdk;")];

        var plan = _output.Plan("Sdk", files);
        Write(_output, files);

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignFile, _temp["Support/B.g.cs"]), (problem.Kind, problem.Path));
        Assert.Contains("the SDK 'Other'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Ours("B.g.cs", "namespace Other;").Text, _temp.Read("Support/B.g.cs"));
        Assert.Equal(files[0].Text, _temp.Read("A.g.cs"));
    }

    [Fact]
    public void A_file_of_another_sdk_that_comes_while_a_run_writes_is_left_alone()
    {
        var theirs = Ours("Support/B.g.cs", "namespace Other;");
        SourceFile[] files = [Ours("A.g.cs", "namespace Sdk;"), Ours("Support/B.g.cs", "namespace Sdk;")];
        using var claim = _output.Claim();
        Assert.NotNull(claim);
        var plan = _output.Plan("Sdk", files);

        var problems = _output.Apply(plan, claim, () => _temp.Write(theirs.HintName, theirs.Text));

        Assert.Equal([Problems.ForeignFile], problems.Select(problem => problem.Kind));
        Assert.Equal(theirs.Text, _temp.Read(theirs.HintName));
        Assert.DoesNotContain(theirs.HintName, _temp.Read(ManifestFile.Name), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_manifest_says_that_the_sdk_was_renamed_all_of_it_is_replaced()
    {
        Stand(Ours("A.g.cs", "namespace Sdk;"), Ours("Gone.g.cs", "namespace Sdk;"));
        _temp.Write(ManifestFile.Name, _temp.Read(ManifestFile.Name).Replace("\"Sdk\"", "\"Renamed\"", StringComparison.Ordinal));

        var plan = _output.Plan("Renamed", [Ours("A.g.cs", "namespace Renamed;")]);

        Assert.Empty(plan.Problems);
        Assert.Equal(["A.g.cs"], NamesOf(plan.Changed).Where(name => name != ManifestFile.Name));
        Assert.Equal(["Gone.g.cs"], plan.Deleted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"sdk\": \"Sdk\" }")]
    [InlineData("<<<<<<< ours\n{ \"sdk\": \"Sdk\", \"files\": [] }")]
    [InlineData("{ \"sdk\": \"Sdk\", \"files\": [\"../precious.g.cs\"] }")]
    [InlineData("{ \"sdk\": \"Sdk\", \"files\": [\"/precious.g.cs\"] }")]
    [InlineData("{ \"sdk\": \"Sdk\", \"files\": [\"C:/precious.g.cs\"] }")]
    [InlineData("{ \"sdk\": \"Sdk\", \"files\": [\"a//precious.g.cs\"] }")]
    [InlineData("{ \"sdk\": \"Sdk\", \"files\": [\"Program.cs\"] }")]
    [InlineData("{ \"sdk\": \"Sdk\", \"files\": [1] }")]
    public void A_manifest_that_cannot_be_used_keeps_the_folder_as_it_is(string text)
    {
        _temp.Write("A.g.cs", Ours("A.g.cs", "old").Text);
        _temp.Write(ManifestFile.Name, text);

        var plan = _output.Plan("Sdk", [Ours("A.g.cs", "new")]);

        Assert.False(plan.HasDrift);
        Assert.NotNull(plan.KeepReason);
        Assert.Equal((Problems.InvalidManifest, _temp[ManifestFile.Name]), (Assert.Single(plan.Problems).Kind, plan.Problems[0].Path));
    }

    [Fact]
    public void A_manifest_that_is_a_link_a_folder_or_too_large_cannot_be_used()
    {
        using var outside = new TempFolder();
        outside.Write("m.json", ManifestFile.Create(new("Sdk", [])).Text);
        File.CreateSymbolicLink(_temp[ManifestFile.Name], outside["m.json"]);
        Directory.CreateDirectory(_temp["b/" + ManifestFile.Name]);
        _temp.Write("c/" + ManifestFile.Name, new byte[Limits.ManifestLength + 1]);

        Assert.All(["", "b", "c"], (string folder) => Assert.Equal([Problems.InvalidManifest], new OutputFolder(_temp[folder]).Plan("Sdk", []).Problems.Select(problem => problem.Kind)));
    }

    [Fact]
    public void A_listed_file_that_somebody_made_his_own_is_not_deleted()
    {
        Stand(Ours("Mine.g.cs"));
        _temp.Write("Mine.g.cs", "// by hand");

        Write(_output);

        Assert.Equal("// by hand", _temp.Read("Mine.g.cs"));
    }

    [Fact]
    public void Two_runs_at_once_do_not_meet()
    {
        using (var first = _output.Claim())
        {
            Assert.NotNull(first);
            Assert.Null(_output.Claim());
        }

        Assert.Empty(_temp.Files);
        using var next = _output.Claim();
        Assert.NotNull(next);
    }

    [Fact]
    public void A_file_of_the_name_of_our_claim_that_is_not_ours_is_left_alone()
    {
        _temp.Write(OutputClaim.Name, "by hand");

        Assert.Throws<IOException>(_output.Claim);

        Assert.Equal("by hand", _temp.Read(OutputClaim.Name));
    }

    [Theory]
    [InlineData(401, "")]
    [InlineData(0, "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲")]
    public void A_path_that_no_file_system_takes_is_reported_and_the_rest_is_written(int length, string name)
    {
        var hintName = string.Concat(Enumerable.Repeat("a/", length / 2)) + name + ".g.cs";

        var plan = _output.Plan("Sdk", [Ours(hintName), Ours("A.g.cs")]);
        Write(_output, Ours(hintName), Ours("A.g.cs"));

        Assert.Equal([Problems.PathTooLong], plan.Problems.Select(problem => problem.Kind));
        Assert.Equal(["A.g.cs"], Files);
    }

    [Fact]
    public void Folders_that_became_empty_are_removed_up_to_the_output()
    {
        Stand(Ours("Gone/Deep/A.g.cs"), Ours("Gone/Other/B.g.cs"), Ours("Kept/C.g.cs"));
        _temp.Write("Kept/notes.txt");

        Write(_output);

        Assert.Equal([_temp["Kept"]], Directory.GetDirectories(_temp.Path));
        Assert.Equal(["Kept/notes.txt"], Files);
    }

    [Fact]
    public void The_output_itself_stays_even_when_it_is_empty()
    {
        Stand(Ours("A.g.cs"));

        Write(_output);

        Assert.True(Directory.Exists(_temp.Path));
    }

    [Fact]
    public void A_file_whose_name_changed_only_in_case_is_written_under_its_new_name()
    {
        Stand(Ours("Models/Dto.g.cs"));

        Write(_output, Ours("Models/DTO.g.cs"));

        Assert.Equal(["Models/DTO.g.cs"], Files);
    }

    [Theory]
    [InlineData("../Out.g.cs")]
    [InlineData("Models/../../Out.g.cs")]
    [InlineData("/Out.g.cs")]
    public void A_file_name_never_leads_out_of_the_output(string hintName) =>
        Assert.Throws<ArgumentException>(() => _output.Plan("Sdk", [Ours(hintName)]));

    [Fact]
    public void A_name_that_merely_starts_like_the_output_lies_outside_too() =>
        Assert.Throws<ArgumentException>(() => _output.Plan("Sdk", [Ours($"../{Path.GetFileName(_temp.Path)}-other/Out.g.cs")]));

    [Fact]
    public void A_stopped_run_leaves_no_half_file()
    {
        Stand(Ours("A.g.cs", "old"));
        var plan = _output.Plan("Sdk", [Ours("A.g.cs", "new")]);

        using (var claim = _output.Claim()!)
        {
            Assert.Throws<OperationCanceledException>(() => _output.Apply(plan, claim, cancellationToken: new(canceled: true)));
        }

        Assert.Equal(Ours("A.g.cs", "old").Text, _temp.Read("A.g.cs"));
        Assert.Equal(["A.g.cs"], Files);
    }

    /// <summary>The files of the folder but its manifest.</summary>
    private IEnumerable<string> Files => _temp.Files.Where(file => Path.GetFileName(file) != ManifestFile.Name);

    private static IEnumerable<string> NamesOf(IEnumerable<SourceFile> files) => files.Select(file => file.HintName).Where(name => name != ManifestFile.Name);

    private static void Write(OutputFolder output, params SourceFile[] files)
    {
        using var claim = output.Claim();
        Assert.NotNull(claim);
        output.Apply(output.Plan("Sdk", files), claim);
    }

    private static SourceFile Ours(string hintName, string text = "") => new(hintName, $"{GeneratedHeader.Line}\n{text}\n");

    private void Stand(params SourceFile[] files)
    {
        foreach (var file in files) _temp.Write(file.HintName, file.Text);
        var manifest = ManifestFile.Create(new("Sdk", files.Select(file => file.HintName).Order(StringComparer.Ordinal).ToEquatableArray()));
        _temp.Write(manifest.HintName, manifest.Text);
    }
}
