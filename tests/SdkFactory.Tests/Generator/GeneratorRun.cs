using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Emitting;
using SdkFactory.Generator;
using SdkFactory.Tests.Compiling;

namespace SdkFactory.Tests.Generator;

/// <summary>A driver of the generator over pages, which can be edited between runs as an IDE would.</summary>
internal sealed class GeneratorRun
{
    private readonly List<MemoryFile> _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    // To record what became of each step costs more than to run them, so only who counts them asks for it.
    private GeneratorRun(LanguageVersion language, bool recordsSteps = false)
    {
        _files = [];
        _compilation = SdkCompilation.Of([], language);
        _driver = CSharpGeneratorDriver.Create(
            [new SdkGenerator().AsSourceGenerator()],
            optionsProvider: new MemoryOptions(),
            parseOptions: new CSharpParseOptions(language),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: recordsSteps));
    }

    private GeneratorRun(GeneratorRun start)
    {
        _files = [.. start._files];
        (_driver, _compilation, Output, Result) = (start._driver, start._compilation, start.Output, start.Result);
    }

    public Compilation Output { get; private set; } = null!;

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The names of the generator's own steps.</summary>
    public static IReadOnlyList<string> Names { get; } =
        typeof(Steps).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

    /// <summary>Runs over a folder on disk, whose settings are its <c>sdkfactory.json</c> or <paramref name="config"/>, with the fragments below <paramref name="includeRoot"/>; <see cref="Reasons"/> needs <paramref name="recordsSteps"/>.</summary>
    public static GeneratorRun Of(string folder, string? config = null, LanguageVersion language = LanguageVersion.Latest, string? includeRoot = null, bool recordsSteps = false)
    {
        var run = new GeneratorRun(language, recordsSteps);
        var settings = config ?? Path.Combine(folder, "sdkfactory.json");
        run.Put(settings, File.ReadAllText(settings), root: "", settings);
        foreach (var page in Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            run.Put(page, File.ReadAllText(page), folder.TrimEnd('/') + "/", settings);
        }

        foreach (var fragment in includeRoot is null ? [] : Directory.GetFiles(includeRoot, "*.md", SearchOption.AllDirectories).Except(run._files.Select(file => file.Path)).ToList())
        {
            run.Put(fragment, File.ReadAllText(fragment), root: "", fragment);
        }

        return run.Run();
    }

    /// <summary>Runs over files in memory: settings and pages of each root.</summary>
    public static GeneratorRun Of(LanguageVersion language, params (string Root, string? Settings, (string Path, string? Text)[] Pages)[] sets)
    {
        var run = new GeneratorRun(language);
        foreach (var (root, settings, pages) in sets)
        {
            run.Put(root + "sdkfactory.json", settings, root: "", root + "sdkfactory.json");
            foreach (var (path, text) in pages)
            {
                run.Put(root + path, text, root, root + "sdkfactory.json");
            }
        }

        return run.Run();
    }

    public IReadOnlyList<SourceFile> Files => Result.GeneratedSources.Select(source => new SourceFile(source.HintName, source.SourceText.ToString())).ToList();

    /// <summary>A run that goes on from here on its own.</summary>
    public GeneratorRun Fork() => new(this);

    /// <summary>How often each step of a name ended in each way in the last run.</summary>
    public IReadOnlyDictionary<IncrementalStepRunReason, int> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var steps)
            ? steps.SelectMany(item => item.Outputs).GroupBy(output => output.Reason).ToDictionary(group => group.Key, group => group.Count())
            : [];

    /// <summary>The files that are another text than in a run before, by instance, ordered; those that are gone have a minus before them.</summary>
    public IReadOnlyList<string> Printed(GeneratorRun before)
    {
        var was = before.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
        var now = Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
        return
        [
            .. now.Where(source => !was.TryGetValue(source.Key, out var text) || !ReferenceEquals(text, source.Value)).Select(source => source.Key)
                .Concat(was.Keys.Where(name => !now.ContainsKey(name)).Select(name => "-" + name))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Edits a page, and runs again.</summary>
    public GeneratorRun Edit(string pathEnd, System.Func<string, string> edit)
    {
        var index = _files.FindIndex(file => file.Path.EndsWith(pathEnd, System.StringComparison.Ordinal));
        var old = _files[index];
        var changed = new MemoryFile(old.Path, edit(old.GetText()!.ToString()), old.Root, old.Settings);
        _files[index] = changed;
        _driver = _driver.ReplaceAdditionalText(old, changed);
        return Run();
    }

    public GeneratorRun Add(string path, string text, string root, string settings)
    {
        Put(path, text, root, settings);
        return Run();
    }

    public GeneratorRun Remove(string pathEnd)
    {
        var file = _files.Single(item => item.Path.EndsWith(pathEnd, System.StringComparison.Ordinal));
        _files.Remove(file);
        _driver = _driver.RemoveAdditionalTexts([file]);
        return Run();
    }

    /// <summary>Edits C#, and runs again.</summary>
    public GeneratorRun EditCode()
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class C{_compilation.SyntaxTrees.Length} {{ }}", new CSharpParseOptions(_compilation.LanguageVersion)));
        return Run();
    }

    public GeneratorRun Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out ImmutableArray<Diagnostic> _);
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
        return this;
    }

    private void Put(string path, string? text, string root, string settings)
    {
        var file = new MemoryFile(path, text, root, settings);
        _files.Add(file);
        _driver = _driver.AddAdditionalTexts([file]);
    }
}
