using System;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>The manifest says whose a folder is.</summary>
public sealed class OutputManifestTests : OutputTests
{
    [Fact]
    public void An_sdk_in_a_folder_of_theOutput_is_left_alone()
    {
        Write(new OutputFolder(Temp["Other"]), Ours("Theirs.g.cs"));
        Stand(Ours("Gone.g.cs"));

        var plan = Output.Plan("Sdk", [Ours("Other/Theirs.g.cs", "ours"), Ours("A.g.cs")]);
        Write(Output, Ours("Other/Theirs.g.cs", "ours"), Ours("A.g.cs"));

        Assert.Equal((Problems.ForeignFile, Temp["Other"]), (Assert.Single(plan.Problems).Kind, plan.Problems[0].Path));
        Assert.Equal(["A.g.cs", "Other/Theirs.g.cs"], Files);
        Assert.Equal(Ours("Theirs.g.cs").Text, Temp.Read("Other/Theirs.g.cs"));
    }

    [Fact]
    public void A_folder_of_another_sdk_is_kept_and_the_problem_says_whose_it_is()
    {
        Stand(Ours("A.g.cs", "old"));

        var plan = Output.Plan("Renamed", [Ours("A.g.cs", "new")]);

        Assert.False(plan.HasDrift);
        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignOutput, Temp[ManifestFile.Name]), (problem.Kind, problem.Path));
        Assert.Contains("the SDK 'Sdk', so nothing of 'Renamed' is written", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_manifest_nothing_is_deleted_and_what_seems_stale_is_named()
    {
        Temp.Write("A.g.cs", Ours("A.g.cs", "old").Text);
        Temp.Write("Gone.g.cs", Ours("Gone.g.cs", "namespace Sdk;").Text);
        Temp.Write("Other/Theirs.g.cs", Ours("Theirs.g.cs", "namespace Other;").Text);

        var plan = Output.Plan("Sdk", [Ours("A.g.cs", "new")]);
        Write(Output, Ours("A.g.cs", "new"));

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.StaleFile, Severity.Warning, Temp["Gone.g.cs"]), (problem.Kind, problem.Severity, problem.Path));
        Assert.Equal(["A.g.cs", "Gone.g.cs", "Other/Theirs.g.cs"], Files);
        Assert.Equal(Ours("A.g.cs", "new").Text, Temp.Read("A.g.cs"));
        Assert.Equal("{\n  \"sdk\": \"Sdk\",\n  \"files\": [\n    \"A.g.cs\"\n  ]\n}\n", Temp.Read(ManifestFile.Name));
    }

    [Fact]
    public void Without_a_manifest_a_folder_of_another_sdk_is_kept_too()
    {
        Temp.Write("Support/A.g.cs", Ours("A.g.cs", "namespace Other;").Text);

        var plan = Output.Plan("Sdk", [Ours("Support/A.g.cs", "namespace Sdk;"), Ours("B.g.cs", "namespace Sdk;")]);

        Assert.False(plan.HasDrift);
        Assert.NotNull(plan.KeepReason);
        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignOutput, Temp["Support/A.g.cs"]), (problem.Kind, problem.Path));
        Assert.Contains("a file of the SDK 'Other'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_sdk_that_the_manifest_does_not_name_is_left_alone()
    {
        Stand(Ours("A.g.cs", "namespace Sdk;"));
        Temp.Write("Support/B.g.cs", Ours("B.g.cs", "namespace Other;").Text);
        SourceFile[] files = [Ours("A.g.cs", "namespace Sdk; // new"), Ours("Support/B.g.cs", "namespace Sdk;")];

        var plan = Output.Plan("Sdk", files);
        Write(Output, files);

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignFile, Temp["Support/B.g.cs"]), (problem.Kind, problem.Path));
        Assert.Contains("the SDK 'Other'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Ours("B.g.cs", "namespace Other;").Text, Temp.Read("Support/B.g.cs"));
        Assert.Equal(files[0].Text, Temp.Read("A.g.cs"));
    }

    [Fact]
    public void A_file_of_another_sdk_that_comes_while_a_run_writes_is_left_alone()
    {
        var theirs = Ours("Support/B.g.cs", "namespace Other;");
        SourceFile[] files = [Ours("A.g.cs", "namespace Sdk;"), Ours("Support/B.g.cs", "namespace Sdk;")];
        using var claim = Output.Claim();
        Assert.NotNull(claim);
        var plan = Output.Plan("Sdk", files);

        var problems = Output.Apply(plan, claim, () => Temp.Write(theirs.HintName, theirs.Text));

        Assert.Equal([Problems.ForeignFile], problems.Select(problem => problem.Kind));
        Assert.Equal(theirs.Text, Temp.Read(theirs.HintName));
        Assert.DoesNotContain(theirs.HintName, Temp.Read(ManifestFile.Name), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_manifest_says_that_the_sdk_was_renamed_all_of_it_is_replaced()
    {
        Stand(Ours("A.g.cs", "namespace Sdk;"), Ours("Gone.g.cs", "namespace Sdk;"));
        Temp.Write(ManifestFile.Name, Temp.Read(ManifestFile.Name).Replace("\"Sdk\"", "\"Renamed\"", StringComparison.Ordinal));

        var plan = Output.Plan("Renamed", [Ours("A.g.cs", "namespace Renamed;")]);

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
        Temp.Write("A.g.cs", Ours("A.g.cs", "old").Text);
        Temp.Write(ManifestFile.Name, text);

        var plan = Output.Plan("Sdk", [Ours("A.g.cs", "new")]);

        Assert.False(plan.HasDrift);
        Assert.NotNull(plan.KeepReason);
        Assert.Equal((Problems.InvalidManifest, Temp[ManifestFile.Name]), (Assert.Single(plan.Problems).Kind, plan.Problems[0].Path));
    }

    [Fact]
    public void A_manifest_that_is_a_link_a_folder_or_too_large_cannot_be_used()
    {
        using var outside = new TempFolder();
        outside.Write("m.json", ManifestFile.Create(new("Sdk", [])).Text);
        File.CreateSymbolicLink(Temp[ManifestFile.Name], outside["m.json"]);
        Directory.CreateDirectory(Temp["b/" + ManifestFile.Name]);
        Temp.Write("c/" + ManifestFile.Name, new byte[Limits.ManifestLength + 1]);

        Assert.All(["", "b", "c"], (string folder) => Assert.Equal([Problems.InvalidManifest], new OutputFolder(Temp[folder]).Plan("Sdk", []).Problems.Select(problem => problem.Kind)));
    }
}
