using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SdkFactory.Model;
using Xunit;

namespace SdkFactory.Tests.Compiling;

/// <summary>Compiles emitted files as a strict consumer would: every warning counts, documentation comments included.</summary>
internal static class SdkCompilation
{
    public static CSharpCompilation Of(IEnumerable<SourceFile> files, LanguageVersion version = LanguageVersion.CSharp11, params string[] beside)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.HintName))
            .Concat(beside.Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"beside{i}.cs")));
        return CSharpCompilation.Create(
            "Emitted",
            trees,
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Fails on any error or warning.</summary>
    public static void AssertClean(CSharpCompilation compilation)
    {
        var found = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(20).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true).LoadFromStream(image);
    }
}
