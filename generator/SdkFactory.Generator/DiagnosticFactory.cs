using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Generator;

/// <summary>Problems as diagnostics, placed in the page itself.</summary>
internal static class DiagnosticFactory
{
    private const string HelpRoot = "https://github.com/SdkFactory/SdkFactory/blob/main/generator/PROBLEMS.md#";

    private static readonly Dictionary<(ProblemKind, Severity), DiagnosticDescriptor> Descriptors =
        Problems.All.SelectMany(kind => new[] { Severity.Info, Severity.Warning, Severity.Error }.Select(severity => (kind, severity)))
            .ToDictionary(item => item, item => Descriptor(item.kind, item.severity));

    public static Diagnostic Create(Rooted<Problem> problem) =>
        Diagnostic.Create(Descriptors[(problem.Value.Kind, problem.Value.Severity)], Place(problem), problem.Value.Message);

    private static Location Place(Rooted<Problem> problem)
    {
        var (line, column) = (problem.Value.Place.Line, problem.Value.Place.Column);
        var start = line == 0 ? default : new LinePosition(line - 1, column - 1);

        // The settings may stand elsewhere; then their path is whole. Fragments may stand above the root.
        var path = System.IO.Path.IsPathRooted(problem.Value.Path) ? problem.Value.Path : RelativePath.From(problem.Root.TrimEnd('/'), problem.Value.Path);
        return Location.Create(path, default, new LinePositionSpan(start, start));
    }

    // The settings decide the severity, by path too, so each is a descriptor of its own.
    private static DiagnosticDescriptor Descriptor(ProblemKind kind, Severity severity) => new(
        kind.Id,
        kind.Title,
        "{0}",
        "SdkFactory",
        severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpRoot + (kind.Id + "-" + kind.Name).ToLowerInvariant());
}
