using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SdkFactory.Tests.Architecture;

/// <summary>The sources of a project, parsed.</summary>
internal sealed class SourceTree
{
    private SourceTree(string path, CompilationUnitSyntax unit) => (Path, Unit) = (path, unit);

    /// <summary>The file below the project's folder, with forward slashes.</summary>
    public string Path { get; }

    public CompilationUnitSyntax Unit { get; }

    /// <summary>The first folder; empty for a file beside the project.</summary>
    public string Room => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>The namespaces that the file uses: by directives, by the start of qualified names, and its own.</summary>
    public IEnumerable<string> Used =>
        Unit.DescendantNodes().OfType<UsingDirectiveSyntax>().Where(directive => directive.Name is not null).Select(directive => directive.Name!.ToString())
            .Concat(Unit.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.ToString()))
            .Concat(Unit.DescendantNodes().OfType<QualifiedNameSyntax>().Where(name => name.Parent is not BaseNamespaceDeclarationSyntax).Select(name => name.ToString()))
            .Select(name => name.Replace("global::", "", StringComparison.Ordinal));

    /// <summary>What the file's members are accessed on: <c>File</c> of <c>File.Exists(x)</c>, with the member.</summary>
    public IEnumerable<(string Target, string Member)> Accesses =>
        Unit.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => (LastName(access.Expression), access.Name.Identifier.Text));

    /// <summary>The names of types that are written anywhere in the file.</summary>
    public IEnumerable<string> Names => Unit.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.Text);

    /// <summary>The sources of a project below <c>generator/</c>, without what the build made.</summary>
    public static IReadOnlyList<SourceTree> Of(string project)
    {
        var folder = Repository.At("generator", project);
        return
        [
            .. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Full: path, Path: System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SourceTree(file.Path, SyntaxFactory.ParseCompilationUnit(File.ReadAllText(file.Full)))),
        ];
    }

    // A member of a value may be called File; a type that is written in full starts with its namespace.
    private static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("global::System.", StringComparison.Ordinal);

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.Text,
        AliasQualifiedNameSyntax name => name.Name.Identifier.Text,
        MemberAccessExpressionSyntax access when IsFramework(access.ToString()) => access.Name.Identifier.Text,
        _ => "",
    };
}
