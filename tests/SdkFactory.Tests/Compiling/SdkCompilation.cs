using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Emitting;
using Xunit;

namespace SdkFactory.Tests.Compiling;

/// <summary>
/// Compiles emitted files as a strict consumer would: every warning counts, documentation comments included. The sources
/// that every SDK carries are parsed once, and the bodies of their methods are compiled once for each namespace,
/// accessibility and language: another SDK around them changes nothing there, for they name nothing that it declares.
/// </summary>
internal static class SdkCompilation
{
    // The symbols of the framework are made once for all compilations. Tests run side by side already, so each is built in turn.
    private static readonly CSharpCompilation Framework = CSharpCompilation.Create(
        "Emitted",
        references: Net100.References.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly HashSet<string> Carried = [.. SupportFiles.Names.Select(name => $"Support/{name}.g.cs")];

    private static readonly ConcurrentDictionary<(SourceFile File, LanguageVersion Version), SyntaxTree> CarriedTrees = new();

    // By what does not differ from page to page: what every SDK carries, and what a test puts beside.
    private static readonly ConcurrentDictionary<string, bool> Clean = new(StringComparer.Ordinal);

    public static CSharpCompilation Of(IEnumerable<SourceFile> files, LanguageVersion version = LanguageVersion.CSharp11, params string[] beside) =>
        Framework.AddSyntaxTrees(files
            .Select(file => Carried.Contains(file.HintName) ? CarriedTrees.GetOrAdd((file, version), static key => Parse(key.File, key.Version)) : Parse(file, version))
            .Concat(beside.Select((text, i) => Parse(new SourceFile(Beside(i), text), version))));

    /// <summary>
    /// Fails on any error or warning: in declarations of all files, in the bodies of the SDK's own, and in those of the
    /// carried ones if they were not yet compiled. Only <see cref="AssertWholeClean"/> finds a field that is never used.
    /// </summary>
    public static void AssertClean(CSharpCompilation compilation)
    {
        if (Clean.ContainsKey(Common(compilation)))
        {
            var own = compilation.SyntaxTrees.Where(IsOwn).SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics());
            AssertNone(compilation.GetDeclarationDiagnostics().Concat(own));
        }
        else
        {
            AssertWholeClean(compilation);
        }
    }

    /// <summary>Fails on any error or warning, wherever it is.</summary>
    public static void AssertWholeClean(CSharpCompilation compilation)
    {
        AssertNone(compilation.GetDiagnostics());
        if (compilation.SyntaxTrees.Any(tree => Carried.Contains(tree.FilePath)))
        {
            Clean.TryAdd(Common(compilation), true);
        }
    }

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true).LoadFromStream(image);
    }

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics)
    {
        var found = diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Distinct().Take(20).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static SyntaxTree Parse(SourceFile file, LanguageVersion version) =>
        CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(version, DocumentationMode.Diagnose), file.HintName);

    private static string Beside(int index) => $"Beside/{index}.cs";

    private static bool IsOwn(SyntaxTree tree) => !Carried.Contains(tree.FilePath) && !tree.FilePath.StartsWith("Beside/", StringComparison.Ordinal);

    private static string Common(CSharpCompilation compilation)
    {
        var common = compilation.SyntaxTrees.Where(tree => !IsOwn(tree)).Select(tree => Convert.ToHexString(tree.GetText().GetChecksum().AsSpan()));
        return string.Join(' ', common.Append(compilation.LanguageVersion.ToString()));
    }
}
