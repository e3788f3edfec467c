using System.Collections.Generic;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Cli.Printing;

/// <summary>What a run found and did, in numbers.</summary>
internal static class SummaryLines
{
    /// <summary>The lines of what was read.</summary>
    /// <param name="workspace">The pages, read and linked.</param>
    /// <param name="problems">All problems, those of the output among them.</param>
    public static IEnumerable<string> OfReading(Workspace workspace, IReadOnlyCollection<Problem> problems)
    {
        var (read, members, reported) = workspace.Ledger;
        return
        [
            $"pages: {workspace.Pages}, {workspace.Prose} of them prose",
            $"operations: {workspace.Model.Clients.Sum(client => client.Operations.Count)}",
            $"types: {workspace.Model.Types.Count}",
            $"enums: {workspace.Model.Enums.Count}",
            $"problems: {Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Info)} infos",
            $"rows: {read} read = {members} members + {reported} reported",
        ];

        int Count(Severity severity) => problems.Count(problem => problem.Severity == severity);
    }

    /// <summary>The line of what was written.</summary>
    public static string OfWriting(OutputPlan plan) =>
        $"files: {plan.Added.Count + plan.Changed.Count} written, {plan.Unchanged.Count} unchanged, {plan.Deleted.Count} deleted";

    /// <summary>The line of a lock that was left as it is.</summary>
    public static string OfKeepingLock(string reason) => $"lock: not written, for {reason}";

    /// <summary>The line of what is pinned.</summary>
    public static string OfPinning(NameLock pinned, bool isWritten) =>
        $"lock: {pinned.Pages.Count} pages, {pinned.Names.Count} names; {(isWritten ? "written" : "unchanged")}";

    /// <summary>The line of what would be written.</summary>
    public static string OfChecking(OutputPlan plan) =>
        $"files: {plan.Added.Count} added, {plan.Changed.Count} changed, {plan.Unchanged.Count} unchanged, {plan.Deleted.Count} deleted; nothing was written";

    /// <summary>The line of an output that was left as it is.</summary>
    public static string OfKeeping(string reason) => $"files: none written or deleted, for {reason}";
}
