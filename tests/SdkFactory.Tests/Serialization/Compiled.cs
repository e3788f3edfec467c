using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SdkFactory.Tests.Serialization;

/// <summary>Sources, compiled with optimization, loaded for good, and called through a class <c>Driver</c>.</summary>
internal sealed class Compiled
{
    private readonly Type _driver;

    public Compiled(
        string rootNamespace,
        IEnumerable<string> sources,
        IEnumerable<IIncrementalGenerator>? generators = null,
        IEnumerable<Assembly>? references = null,
        bool checkOverflow = false,
        LanguageVersion version = LanguageVersion.Latest,
        DocumentationMode documentation = DocumentationMode.Parse)
    {
        var options = new CSharpParseOptions(version, documentation);
        Compilation compilation = CSharpCompilation.Create(
            rootNamespace,
            sources.Select(text => CSharpSyntaxTree.ParseText(text, options)),
            [.. Net100.References.All, .. (references ?? []).Select(assembly => MetadataReference.CreateFromFile(assembly.Location))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, checkOverflow: checkOverflow, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        if (generators is not null)
        {
            CSharpGeneratorDriver.Create(generators.Select(generator => generator.AsSourceGenerator()), parseOptions: options)
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(10)));
        }

        Warnings = [.. result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString())];
        image.Position = 0;
        _driver = new AssemblyLoadContext(rootNamespace).LoadFromStream(image).GetType(rootNamespace + ".Driver", throwOnError: true)!;
    }

    /// <summary>What the compiler had to say against the sources.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>What a static method of the driver gives for a name.</summary>
    public T Call<T>(string method, string name) => (T)_driver.GetMethod(method)!.Invoke(null, [name])!;
}
