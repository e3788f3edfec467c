using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Emitting;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Snapshots;
using Xunit;

namespace SdkFactory.Tests.Scenarios;

/// <summary>Each folder here is a scenario: pages, settings if it needs them, and snapshots of what comes out.</summary>
public class ScenarioTests
{
    // Names that a consumer may have, and that emitted code must not trip over.
    private const string Hostile = """
        namespace X.System { internal class String { } internal class Task { } }
        namespace X.Json { internal class JsonElement { } }
        namespace System.Hostile { internal class Uri { } }
        """;

    private static string Folder => Repository.At("tests", "SdkFactory.Tests", "Scenarios");

    public static TheoryData<string> All() => new(Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_scenario_gives_its_snapshots(string scenario)
    {
        var folder = Path.Combine(Folder, scenario);
        var workspace = Pages.Load(folder);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Pages.OwnFiles(workspace))
        {
            texts.Add(file.HintName.Replace('/', '.').Replace(".g.cs", ".cs", StringComparison.Ordinal), file.Text);
        }

        texts.Add("problems.txt", string.Concat(workspace.Problems.Select(problem => problem + "\n")) + $"rows: {workspace.Ledger.Read} read = {workspace.Ledger.Members} members + {workspace.Ledger.Reported} reported\n");
        Snapshot.Verify(folder, texts);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_scenario_compiles_without_a_warning_beside_hostile_names(string scenario)
    {
        var files = SdkEmitter.Emit(Pages.Load(Path.Combine(Folder, scenario)).Model);
        SdkCompilation.AssertWholeClean(SdkCompilation.Of(files, LanguageVersion.CSharp11, Hostile));
        SdkCompilation.AssertClean(SdkCompilation.Of(files, LanguageVersion.Latest, Hostile));
    }
}
