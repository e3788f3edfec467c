using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SdkFactory.Emitting;
using SdkFactory.Tests.Compiling;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Architecture;

/// <summary>The sources that every SDK carries stand beside types of any name, so they name the framework's in full.</summary>
public class SupportSourceRules
{
    [Fact]
    public void Every_type_of_the_framework_is_written_from_global_on()
    {
        var compilation = SdkCompilation.Of(SdkEmitter.Emit(Pages.Of("{}", ("m/do-it.md", PageText.Of())).Model));
        var bare = new List<string>();
        var trees = compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("Support/", StringComparison.Ordinal)).ToList();
        Assert.Superset(SupportFiles.Names.Select(name => $"Support/{name}.g.cs").ToHashSet(), trees.Select(tree => tree.FilePath).ToHashSet());
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            bare.AddRange(tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => name is not IdentifierNameSyntax { Identifier.Text: "var" } && IsOfFramework(model.GetSymbolInfo(name).Symbol) && !IsQualified(name))
                .Select(name => $"{tree.FilePath}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {name}"));
        }

        Assert.True(bare.Count == 0, string.Join('\n', bare));
    }

    // A constructor is named like its type, and an attribute's name is bound to its constructor.
    private static bool IsOfFramework(ISymbol? symbol) =>
        (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol) is INamedTypeSymbol type
        && type.Locations.All(location => !location.IsInSource);

    // The part on the right of a dot follows from what stands on its left.
    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        AliasQualifiedNameSyntax => true,
        QualifiedNameSyntax qualified => qualified.Right == name,
        MemberAccessExpressionSyntax access => access.Name == name,
        _ => false,
    };
}
