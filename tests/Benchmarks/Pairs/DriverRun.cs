using System;
using System.Collections.Generic;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Generator;
using SdkFactory.Tests.Generator;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>The generator in the compiler's driver over pages in memory, as a build and an IDE run it: without the tracking of steps that tests ask for.</summary>
internal sealed class DriverRun
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Emitted",
        references: Net100.References.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly Dictionary<string, MemoryFile> _pages;
    private CSharpCompilation _compilation = Empty;
    private GeneratorDriver _driver;
    private Compilation _output = Empty;

    public DriverRun(PageTexts texts)
    {
        _pages = texts.Pages.ToDictionary(page => page.Path, page => new MemoryFile(texts.Root + page.Path, page.Text, texts.Root, texts.SettingsPath));
        var others = texts.Dialects.Select(file => (Path: texts.Root + file.Path, file.Text)).Append((Path: texts.SettingsPath, Text: texts.Settings)).Concat(texts.Fragments)
            .Select(file => new MemoryFile(file.Path, file.Text, root: "", texts.SettingsPath));
        _driver = CSharpGeneratorDriver.Create([new SdkGenerator().AsSourceGenerator()], [.. others, .. _pages.Values], Language, new MemoryOptions());
    }


    /// <summary>Runs, after whatever was edited.</summary>
    public void Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out var problems);
        _output = problems.FirstOrDefault(problem => problem.Id.StartsWith("CS", StringComparison.Ordinal)) is { } fault ? throw new InvalidOperationException(fault.ToString()) : output;
    }

    /// <summary>Whether the generated C# has these words.</summary>
    public bool Says(string words) => _output.SyntaxTrees.Any(tree => tree.ToString().Contains(words, StringComparison.Ordinal));

    /// <summary>Edits C#.</summary>
    public void EditCode() => _compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edited{_compilation.GetHashCode()} {{ }}", Language));

    /// <summary>Edits a page.</summary>
    public void Edit(string path, string text)
    {
        var old = _pages[path];
        _pages[path] = new MemoryFile(old.Path, text, old.Root, old.Settings);
        _driver = _driver.ReplaceAdditionalText(old, _pages[path]);
    }
}
