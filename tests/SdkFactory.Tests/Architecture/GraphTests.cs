using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Xunit;
using Xunit.Abstractions;

namespace SdkFactory.Tests.Architecture;

/// <summary>Folders know each other in one direction, the stated one; files that know each other both ways have a reason.</summary>
public class GraphTests(ITestOutputHelper output)
{
    private const string Project = "";

    // In this order: a folder knows only such as stand before it.
    private static readonly Dictionary<string, string> CoreFolders = new()
    {
        ["Values"] = "",
        ["Json"] = "",
        ["Model"] = "Values",
        ["Diagnostics"] = "Model Values",
        ["Claims"] = "Diagnostics Values",
        ["Settings"] = "Claims Diagnostics Json Model Values",
        ["Reading"] = "Claims Diagnostics Json Settings Values",
        ["Linking/Deciding"] = "Diagnostics Settings Values",
        ["Linking/Naming"] = "Claims Diagnostics Settings Values",
        ["Linking/Overriding"] = "Linking/Deciding Settings Values",
        ["Linking/Operations"] = "Claims Diagnostics Json Linking/Deciding Linking/Naming Linking/Overriding Model Settings Values",
        ["Linking/Definitions"] = "Claims Diagnostics Json Linking/Deciding Linking/Naming Linking/Operations Linking/Overriding Model Settings Values",
        ["Linking/Members"] = "Claims Diagnostics Json Linking/Deciding Linking/Definitions Linking/Naming Linking/Operations Linking/Overriding Model Settings Values",
        ["Linking/Modelling"] = "Claims Diagnostics Linking/Deciding Linking/Definitions Linking/Members Linking/Naming Linking/Operations Linking/Overriding Model Settings Values",
        ["Linking"] = "Claims Diagnostics Linking/Deciding Linking/Definitions Linking/Members Linking/Modelling Linking/Naming Linking/Operations Linking/Overriding Model Settings Values",
        ["Emitting"] = "Model Settings Values",
        [Project] = "Claims Diagnostics Linking Model Reading Settings Values",
    };

    private static readonly Dictionary<string, string> CliFolders = new()
    {
        ["Files"] = "",
        ["Printing"] = "Files",
        ["Loading"] = "Files Printing",
        ["Generating"] = "Files Loading Printing",
        ["OpenApi"] = "Files Loading Printing",
        ["Why"] = "Loading Printing",
        [Project] = "Generating Loading OpenApi Printing Why",
    };

    private static readonly Dictionary<string, string> CirclesOfCore = new()
    {
        ["Json/JsonMember.cs Json/JsonValue.cs"] = "a member has a value, and a value has members",
        ["Json/JsonParser.cs Json/JsonText.cs"] = "the parser asks its entry how deep it may go",
        ["Linking/Deciding/DecidedByPrecedence.cs Linking/Deciding/Precedence.cs"] = "a precedence makes the decision, which hears its sources when somebody asks",
        ["Linking/Members/ItemRules.cs Linking/Members/MemberPrecedence.cs Linking/Members/ValueRules.cs"] = "a source may ask another question of the table: what a list holds asks what numbers are",
        ["Settings/DialectPresets.cs Settings/DialectReader.cs"] = "presets are read as dialects are, and a dialect extends a preset",
        ["Settings/SettingMember.cs Settings/SettingValue.cs Settings/SettingsText.cs"] = "a file has values, which say what is wrong in their file",
        ["Values/EquatableArray.cs Values/EquatableArrays.cs"] = "a collection expression needs the one for the other",
    };

    private static readonly Lazy<SourceGraph> Core = new(() => SourceGraph.Of("SdkFactory.Core", file => file.StartsWith("Emitting/Support/", StringComparison.Ordinal), typeof(Markdig.Markdown)));

    private static readonly Lazy<SourceGraph> Cli = new(() => SourceGraph.Of("SdkFactory.Cli", _ => false, typeof(Workspace), typeof(OpenApiDocument), typeof(System.CommandLine.Command)));

    [Fact]
    public void The_folders_of_the_core_know_each_other_as_stated() => AssertFolders(Core.Value, CoreFolders);

    [Fact]
    public void The_folders_of_the_command_line_know_each_other_as_stated() => AssertFolders(Cli.Value, CliFolders);

    [Fact]
    public void Files_of_the_core_that_know_each_other_have_a_reason() =>
        Assert.Equal(CirclesOfCore.Keys.Order(StringComparer.Ordinal), SourceGraph.FindCircles(Core.Value.Files));

    [Fact]
    public void No_files_of_the_command_line_know_each_other() => Assert.Empty(SourceGraph.FindCircles(Cli.Value.Files));

    [Fact]
    public void A_circle_is_found_whatever_its_length()
    {
        var graph = new Dictionary<string, IReadOnlySet<string>>
        {
            ["a"] = new HashSet<string> { "b" },
            ["b"] = new HashSet<string> { "c", "d" },
            ["c"] = new HashSet<string> { "a" },
            ["d"] = new HashSet<string>(),
        };

        Assert.Equal(["a b c"], SourceGraph.FindCircles(graph));
    }

    private void AssertFolders(SourceGraph graph, Dictionary<string, string> stated)
    {
        var known = stated.Keys.ToList();
        foreach (var (folder, used) in graph.Folders.OrderBy(folder => known.IndexOf(folder.Key)))
        {
            output.WriteLine($"{(folder.Length == 0 ? "(project)" : folder)} -> {string.Join(' ', used.Order(StringComparer.Ordinal))}");
        }

        Assert.Equal(stated.Keys.Order(StringComparer.Ordinal), graph.Folders.Keys.Order(StringComparer.Ordinal));
        Assert.All(graph.Folders, folder => Assert.Empty(folder.Value.Except(stated[folder.Key].Split(' '))));
        Assert.All(stated, folder => Assert.All(folder.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), used => Assert.True(known.IndexOf(used) < known.IndexOf(folder.Key), $"{folder.Key} -> {used}")));
        Assert.Empty(SourceGraph.FindCircles(graph.Folders));
    }
}
