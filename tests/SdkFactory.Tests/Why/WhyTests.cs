using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SdkFactory.Cli;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Modelling;
using SdkFactory.Linking.Operations;
using SdkFactory.Tests.Snapshots;
using Xunit;

namespace SdkFactory.Tests.Why;

/// <summary>What <c>sdkfactory why</c> says for each kind of evidence. The pages are in <c>docs/</c>, the answers beside this file.</summary>
public class WhyTests
{
    private static readonly string Folder = Repository.At("tests", "SdkFactory.Tests", "Why");
    private static readonly string Docs = Path.Combine(Folder, "docs");
    private string _output = "";
    private string _error = "";

    [Fact]
    public void Each_member_says_why_it_is_what_it_is()
    {
        var workspace = Pages.Load(Docs);
        var texts = workspace.Model.Types.ToDictionary(
            type => type.Name + ".txt",
            type => string.Join("\n\n", type.Members.Select(member => $"{type.WireName}.{member.WireName}").Prepend(type.WireName).Select(name => Explain(workspace, name, Docs))) + "\n");
        foreach (var operation in workspace.Model.Clients.SelectMany(client => client.Operations))
        {
            texts.Add($"{operation.WireName}.txt", Explain(workspace, operation.WireName, Docs) + "\n");
        }

        Snapshot.Verify(Folder, texts);
    }

    [Fact]
    public void Calls_names_and_types_say_why_they_are_what_they_are()
    {
        var calls = Path.Combine(Folder, "calls");
        var workspace = Pages.Load(calls);
        var names = workspace.Model.Clients.SelectMany(client => client.Operations).Select(operation => operation.Name)
            .Concat(workspace.Model.Types.SelectMany(type => type.Members.Select(member => $"{type.WireName}.{member.WireName}").Prepend(type.WireName)));

        Snapshot.Verify(calls, new Dictionary<string, string> { ["why.txt"] = string.Join("\n\n", names.Select(name => Explain(workspace, name, calls))) + "\n" });
    }

    [Fact]
    public void Every_source_of_the_table_of_precedence_is_heard_in_these_pages()
    {
        var said = string.Concat(Directory.GetFiles(Folder, "*.verified.txt", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.All(SourcesOfAll(), source => Assert.Contains($" {source}: ", said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_explains_a_member_by_either_name()
    {
        Assert.Equal(0, await Run("why", Docs, "ThingDto.ratio"));
        var byWire = _output;
        Assert.Equal(0, await Run("why", Docs, "ThingDto.Ratio"));

        Assert.Equal(byWire, _output);
        Assert.Contains("example response with a fraction: 2.5", byWire, StringComparison.Ordinal);
        Assert.Contains("list-things.md:24:1", byWire, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ThingDto.nope", "Its members: bulleted, ratio, when")]
    [InlineData("Thing.nope", "Similar names: GetThingDto")]
    [InlineData("X.y", "These pages have no member, operation or type 'X.y'.")]
    public async Task A_member_that_nobody_has_is_said_to_be_none(string member, string message)
    {
        Assert.Equal(1, await Run("why", Docs, member));
        Assert.Contains(message, _error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ThingDto.")]
    [InlineData(".ratio")]
    public async Task What_names_no_member_is_a_usage_error(string member)
    {
        Assert.Equal(2, await Run("why", Docs, member));
        Assert.Contains("must be Type.member, an operation or a type", _error, StringComparison.Ordinal);
    }

    private static string Explain(Workspace workspace, string name, string root) =>
        string.Join('\n', ExplanationLines.Print(Assert.Single(workspace.Explain(name)), root, root, verbose: false));

    private async Task<int> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.Run(args, Pipeline.Core, new(output, error, showsProgress: false, TimeProvider.System));
        (_output, _error) = (output.ToString(), error.ToString());
        return code;
    }

    private static IEnumerable<string> SourcesOfAll() =>
        OperationPrecedence.All.Concat(MemberPrecedence.All).Concat(ModelPrecedence.All).SelectMany(question => question.Sources).Distinct();
}
