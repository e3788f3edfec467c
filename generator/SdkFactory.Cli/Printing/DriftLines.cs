using System.Collections.Generic;
using System.Linq;
using SdkFactory.Cli.Files;

namespace SdkFactory.Cli.Printing;

/// <summary>How an output folder differs from what would be written, a line for each file.</summary>
internal static class DriftLines
{
    /// <summary>The lines of <paramref name="plan"/>.</summary>
    public static IEnumerable<string> Print(OutputPlan plan) =>
    [
        .. plan.Added.Select(file => $"added {file.HintName}"),
        .. plan.Changed.Select(file => $"changed {file.HintName}"),
        .. plan.Deleted.Select(path => $"deleted {path}"),
    ];
}
