using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SdkFactory.Tests.Architecture;

/// <summary>Which files and folders of a project use which others, by the symbols that their names mean.</summary>
internal sealed class SourceGraph
{
    private SourceGraph(IReadOnlyDictionary<string, IReadOnlySet<string>> files) => Files = files;

    /// <summary>The files of the project that each file uses.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Files { get; }

    /// <summary>The folders of the project that each folder uses, itself left out; the empty name is the project's own folder.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Folders => Files
        .GroupBy(file => FolderOf(file.Key))
        .ToDictionary(
            folder => folder.Key,
            folder => (IReadOnlySet<string>)folder.SelectMany(file => file.Value).Select(FolderOf).Where(used => used != folder.Key).ToHashSet());

    /// <summary>The graph of a project below <c>generator/</c>.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="isLeftOut">The files that are no part of it.</param>
    /// <param name="assemblies">What it refers to beside the framework.</param>
    public static SourceGraph Of(string project, Func<string, bool> isLeftOut, params Type[] assemblies)
    {
        var files = SourceTree.Of(project).Where(file => !isLeftOut(file.Path)).ToList();
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Unit.ToFullString(), options, file.Path)).ToList();
        var compilation = CSharpCompilation.Create(
            project,
            trees,
            [.. Net100.References.All, .. assemblies.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new SourceGraph(trees.ToDictionary(tree => tree.FilePath, tree => (IReadOnlySet<string>)UsedBy(tree, compilation.GetSemanticModel(tree))));
    }

    /// <summary>The groups of things that use each other, each ordered, of more than one.</summary>
    public static List<string> FindCircles(IReadOnlyDictionary<string, IReadOnlySet<string>> graph)
    {
        var reached = graph.Keys.ToDictionary(node => node, node => Reach(node, graph));
        return graph.Keys
            .Select(node => graph.Keys.Where(other => other == node || (reached[node].Contains(other) && reached[other].Contains(node))).Order(StringComparer.Ordinal).ToList())
            .Where(group => group.Count > 1)
            .Select(group => string.Join(' ', group))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static HashSet<string> UsedBy(SyntaxTree tree, SemanticModel model)
    {
        var used = new HashSet<string>();
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            used.UnionWith(type?.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath) ?? []);
        }

        used.Remove(tree.FilePath);
        return used;
    }

    private static HashSet<string> Reach(string start, IReadOnlyDictionary<string, IReadOnlySet<string>> graph)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var node))
        {
            foreach (var next in graph.TryGetValue(node, out var used) ? used : new HashSet<string>())
            {
                if (reached.Add(next)) open.Push(next);
            }
        }

        return reached;
    }
}
