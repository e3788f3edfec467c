using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SdkFactory.Claims;
using SdkFactory.Cli;
using SdkFactory.Cli.Loading;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Linking;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Tests.Cli;

/// <summary>Runs of the command line over a folder, with a pipeline whose answers the test sets.</summary>
internal sealed class CommandRun : IDisposable
{
    public TempFolder Folder { get; } = new();

    /// <summary>What the settings' reader has to say.</summary>
    public IReadOnlyList<Problem> SettingsProblems { get; set; } = [];

    /// <summary>What the pages' reader has to say.</summary>
    public IReadOnlyList<Problem> PageProblems { get; set; } = [];

    /// <summary>The names of the operations in the model.</summary>
    public IReadOnlyList<string> Operations { get; set; } = ["Ping"];

    /// <summary>Done by the emitter before it answers.</summary>
    public Action BeforeEmitting { get; set; } = () => { };

    public IReadOnlyList<SourceFile> Emitted { get; set; } = [File("Ping.g.cs")];

    public Pipeline Pipeline => new(ReadSettings, Workspace.Expand, Link, Emit);

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public static SourceFile File(string hintName, string text = "") => new(hintName, $"{GeneratedHeader.Line}\n{text}\n");

    /// <summary>Runs <c>sdkfactory generate</c> from <c>docs</c> to <c>out</c>.</summary>
    public Task<int> Generate(params string[] more) =>
        Run(["generate", Folder["docs"], "--output", Folder["out"], .. more]);

    public async Task<int> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.Run(args, Pipeline, new(output, error, showsProgress: false, TimeProvider.System));
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Folder.Dispose();

    private SettingsReading ReadSettings(string path, string? text, Func<string, string?> readFile) =>
        new(SettingsReader.Read(path, "{}", readFile).Settings, SettingsProblems.ToEquatableArray());

    private Workspace Link(
        SdkSettings settings,
        IReadOnlyList<DocPage> pages,
        IEnumerable<Problem> earlier,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var operations = Operations.Select(name => new Operation(
            name, name, new("ping.md", PageKeys.Page), "", "", "", false, Verb.Get, "/ping", null, [], BodyFormat.None, ResponseFormat.Empty, null, null, false));
        var model = new ApiModel("Sdk", Accessibility.Public, null, [new("Client", "", null, operations.ToEquatableArray())], [], []);
        return new(pages.Count, 1, model, [.. earlier, .. PageProblems], new(12, 10, 2), [], new NameLock("sdkfactory.lock.json", [], [], Exists: false), Linker.Link([], settings, cancellationToken: cancellationToken).Explanations);
    }

    private EquatableArray<SourceFile> Emit(ApiModel model, CancellationToken cancellationToken)
    {
        BeforeEmitting();
        return Emitted.ToEquatableArray();
    }
}
