using System;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>What is not ours is neither replaced, nor deleted, nor followed.</summary>
public sealed class ForeignFileTests : OutputTests
{
    [Fact]
    public void A_file_of_ours_that_an_editor_gave_a_byte_order_mark_is_still_ours()
    {
        Temp.Write("A.g.cs", "\uFEFF" + Ours("A.g.cs").Text);

        var plan = Output.Plan("Sdk", [Ours("A.g.cs")]);

        Assert.Equal(["A.g.cs"], NamesOf(plan.Changed));
    }

    [Theory]
    [InlineData("// by hand\n")]
    [InlineData("")]
    public void A_foreign_file_where_we_would_write_is_reported_and_left_alone(string text)
    {
        Temp.Write("Models/A.g.cs", text);

        var plan = Output.Plan("Sdk", [Ours("Models/A.g.cs"), Ours("B.g.cs")]);
        Write(Output, Ours("Models/A.g.cs"), Ours("B.g.cs"));

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignFile, Severity.Error, Temp["Models/A.g.cs"]), (problem.Kind, problem.Severity, problem.Path));
        Assert.Equal(text, Temp.Read("Models/A.g.cs"));
        Assert.Equal(["B.g.cs", "Models/A.g.cs"], Files);
    }

    [Fact]
    public void A_folder_where_we_would_write_is_foreign_too()
    {
        Directory.CreateDirectory(Temp["A.g.cs"]);

        Assert.Equal([Problems.ForeignFile], Output.Plan("Sdk", [Ours("A.g.cs")]).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Files_that_are_not_ours_are_never_deleted()
    {
        Temp.Write("ByHand.g.cs", "// by hand");
        Temp.Write("Ours.cs", Ours("Ours.cs").Text);
        Temp.Write("obj/generated/Ours.g.cs", Ours("Ours.g.cs").Text);

        Assert.Empty(Output.Plan("Sdk", []).Deleted);
    }

    [Fact]
    public void Nothing_is_written_or_deleted_through_a_link_and_one_problem_names_it()
    {
        using var outside = new TempFolder();
        Stand(Ours("Models/Gone.g.cs"), Ours("Models/A.g.cs", "old"));
        foreach (var file in new[] { "Gone.g.cs", "A.g.cs" }) outside.Write(file, Temp.Read("Models/" + file));
        Directory.Delete(Temp["Models"], recursive: true);
        Directory.CreateSymbolicLink(Temp["Models"], outside.Path);

        var plan = Output.Plan("Sdk", [Ours("Models/A.g.cs", "new"), Ours("Models/B.g.cs"), Ours("C.g.cs")]);
        Write(Output, Ours("Models/A.g.cs", "new"), Ours("Models/B.g.cs"), Ours("C.g.cs"));

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((Problems.ForeignFile, Temp["Models"]), (problem.Kind, problem.Path));
        Assert.Contains("Files of the SDK that are neither written nor deleted: 3.", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["A.g.cs", "Gone.g.cs"], outside.Files);
        Assert.Equal(Ours("A.g.cs", "old").Text, outside.Read("A.g.cs"));
        Assert.Contains("\"Models/Gone.g.cs\"", Temp.Read(ManifestFile.Name), StringComparison.Ordinal);
        Assert.True(File.Exists(Temp["C.g.cs"]));
    }

    [Fact]
    public void A_file_that_is_a_link_is_neither_replaced_nor_followed()
    {
        using var outside = new TempFolder();
        outside.Write("Ours.g.cs", Ours("Ours.g.cs", "outside").Text);
        File.CreateSymbolicLink(Temp["A.g.cs"], outside["Ours.g.cs"]);
        File.CreateSymbolicLink(Temp["Dangling.g.cs"], outside["none.g.cs"]);

        var plan = Output.Plan("Sdk", [Ours("A.g.cs"), Ours("Dangling.g.cs")]);
        Write(Output, Ours("A.g.cs"), Ours("Dangling.g.cs"));

        Assert.Equal([Problems.ForeignFile, Problems.ForeignFile], plan.Problems.Select(problem => problem.Kind));
        Assert.Equal(["Ours.g.cs"], outside.Files);
        Assert.Equal(Ours("Ours.g.cs", "outside").Text, outside.Read("Ours.g.cs"));
        Assert.NotNull(new FileInfo(Temp["A.g.cs"]).LinkTarget);
    }

    [Fact]
    public void TheOutput_itself_may_be_a_link_that_its_user_chose()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(Temp["out"], elsewhere.Path);

        Write(new OutputFolder(Temp["out"]), Ours("Models/A.g.cs"));

        Assert.Equal(["Models/A.g.cs", ManifestFile.Name], elsewhere.Files);
    }

    [UnixFact]
    public void A_pipe_where_we_would_write_is_foreign_and_nobody_waits_for_it()
    {
        Unix.MakePipe(Temp["A.g.cs"]);
        Unix.MakePipe(Temp["Models"]);

        var plan = Output.Plan("Sdk", [Ours("A.g.cs"), Ours("Models/B.g.cs")]);
        Write(Output, Ours("A.g.cs"), Ours("Models/B.g.cs"));

        Assert.Equal([(Problems.ForeignFile, Temp["A.g.cs"]), (Problems.ForeignFile, Temp["Models"])], plan.Problems.Select(problem => (problem.Kind, problem.Path)));
    }

    [Fact]
    public void A_file_beside_ours_is_never_touched_whatever_it_is_called()
    {
        using var outside = new TempFolder();
        outside.Write("precious", "precious");
        Temp.Write("A.g.cs.sdkfactory-tmp", "by hand");
        File.CreateSymbolicLink(Temp["B.g.cs.sdkfactory-tmp"], outside["precious"]);

        Write(Output, Ours("A.g.cs"), Ours("B.g.cs"));

        Assert.Equal("by hand", Temp.Read("A.g.cs.sdkfactory-tmp"));
        Assert.Equal("precious", outside.Read("precious"));
        Assert.NotNull(new FileInfo(Temp["B.g.cs.sdkfactory-tmp"]).LinkTarget);
    }

    [Fact]
    public void A_listed_file_that_somebody_made_his_own_is_not_deleted()
    {
        Stand(Ours("Mine.g.cs"));
        Temp.Write("Mine.g.cs", "// by hand");

        Write(Output);

        Assert.Equal("// by hand", Temp.Read("Mine.g.cs"));
    }

    [Fact]
    public void A_file_of_the_name_of_our_claim_that_is_not_ours_is_left_alone()
    {
        Temp.Write(OutputClaim.Name, "by hand");

        Assert.Throws<IOException>(Output.Claim);

        Assert.Equal("by hand", Temp.Read(OutputClaim.Name));
    }

    [Theory]
    [InlineData("../Out.g.cs")]
    [InlineData("Models/../../Out.g.cs")]
    [InlineData("/Out.g.cs")]
    public void A_file_name_never_leads_out_of_theOutput(string hintName) =>
        Assert.Throws<ArgumentException>(() => Output.Plan("Sdk", [Ours(hintName)]));

    [Fact]
    public void A_name_that_merely_starts_like_theOutput_lies_outside_too() =>
        Assert.Throws<ArgumentException>(() => Output.Plan("Sdk", [Ours($"../{Path.GetFileName(Temp.Path)}-other/Out.g.cs")]));
}
