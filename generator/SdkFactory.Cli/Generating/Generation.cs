using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Cli.Files;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Cli.Generating;

/// <summary>A run of <c>sdkfactory generate</c>.</summary>
/// <param name="pipeline">The core's verbs.</param>
/// <param name="terminal">Where to print.</param>
internal sealed class Generation(Pipeline pipeline, Terminal terminal)
{
    private const string UnreadablePages = "a page could not be read";

    /// <summary>Does what is asked, and says with which exit code.</summary>
    public int Run(GenerateRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return Generate(request, cancellationToken) ? ExitCode.Success : ExitCode.Failure;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            terminal.PrintErrors(Problem.At(Problems.UnwritableFile, request.Output, $"The output cannot be compared or written: {e.Message}").ToString());
            return ExitCode.Failure;
        }
    }

    private bool Generate(GenerateRequest request, CancellationToken cancellationToken)
    {
        var loaded = LoadedWorkspace.Load(pipeline, request.Pages, request.Config, terminal, cancellationToken);
        var workspace = request.UpdateLock ? WithoutOutdatedLock(loaded.Workspace) : loaded.Workspace;
        PrintProblems(workspace.Problems, request);
        if (ReasonToKeepOutput(loaded) is { } reason)
        {
            terminal.PrintResults([.. SummaryLines.OfReading(workspace, workspace.Problems), SummaryLines.OfKeeping(reason)]);
            return false;
        }

        var output = new OutputFolder(request.Output);
        var files = pipeline.Emit(workspace.Model, cancellationToken);
        var plan = Plan();
        if (!request.Check && (plan is { KeepReason: null, HasDrift: true } || output.IsClaimed)) plan = Write(plan);
        PrintProblems(plan.Problems, request);
        IReadOnlyCollection<Problem> problems = [.. workspace.Problems, .. plan.Problems];
        var drift = request.Check ? DriftLines.Print(plan) : [];
        terminal.PrintResults([.. drift, .. SummaryLines.OfReading(workspace, problems), Outcome()]);
        var isPinned = !request.UpdateLock || plan.KeepReason is not null || UpdateLock(request, loaded);
        return isPinned && !(request.Check && plan.HasDrift) && !problems.Any(IsError);

        OutputPlan Plan()
        {
            var plan = output.Plan(workspace.Model.Namespace, files, cancellationToken);
            return loaded.HasUnreadablePages && plan.ChangesWhatStands ? plan with { KeepReason = UnreadablePages } : plan;
        }

        // What stands there is compared again when no other run can write to it. A claim is taken where nothing drifts, too, if
        // one stands there: a run that was killed behind its last file left it, and taking it clears that away.
        OutputPlan Write(OutputPlan seen)
        {
            using var claim = output.Claim();
            if (claim is null && !seen.HasDrift) return seen;
            if (claim is null) return OutputPlan.Keep("another run writes to the folder", Problem.At(Problems.OutputInUse, request.Output, "Another run of sdkfactory writes to this folder, so nothing is written. Run it again when that has ended."));

            var plan = Plan();
            return plan is { KeepReason: null, HasDrift: true } ? plan with { Problems = [.. plan.Problems, .. output.Apply(plan, claim, cancellationToken: cancellationToken)] } : plan;
        }

        string Outcome() =>
            plan.KeepReason is { } keep ? SummaryLines.OfKeeping(keep)
            : request.Check ? SummaryLines.OfChecking(plan)
            : SummaryLines.OfWriting(plan);
    }

    private bool UpdateLock(GenerateRequest request, LoadedWorkspace loaded)
    {
        if (ReasonToKeepLock(loaded) is { } reason)
        {
            terminal.PrintResults([SummaryLines.OfKeepingLock(reason)]);
            return false;
        }

        var pinned = loaded.Workspace.Lock;
        var file = LockFile.PathOf(request.Pages, request.Config, pinned);
        try
        {
            terminal.PrintResults([SummaryLines.OfPinning(pinned, LockFile.Write(file, pinned))]);
            return true;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            terminal.PrintErrors(Problem.At(Problems.UnwritableFile, file, $"The lock cannot be written, and is as it was: {e.Message}").ToString());
            return false;
        }
    }

    // Names are not given away because a page cannot be read today, or a line of the lock; and packages.json has a packages.lock.json that is NuGet's.
    private static string? ReasonToKeepLock(LoadedWorkspace loaded) =>
        loaded.HasUnreadablePages && loaded.Settings.Lock.Exists ? UnreadablePages
        : loaded.HasForeignLock ? "what stands in it is not all a lock's; mend it or move it away"
        : null;

    // It is brought up to date in this run.
    private static Workspace WithoutOutdatedLock(Workspace workspace) =>
        workspace with { Problems = workspace.Problems.Where(problem => problem.Kind != Problems.OutdatedLock).ToEquatableArray() };

    private void PrintProblems(IEnumerable<Problem> problems, GenerateRequest request) =>
        terminal.PrintErrors(ProblemLines.Print(problems, request.Pages, Environment.CurrentDirectory, request.Verbose));

    // A broken input must not empty or rename a whole SDK: the next build would bury its cause under missing types.
    private static string? ReasonToKeepOutput(LoadedWorkspace loaded)
    {
        var workspace = loaded.Workspace;
        if (loaded.HasUnreadableSettings) return "the settings shape every file and could not be read";

        return workspace.Model.Clients.Any(client => client.Operations.Count > 0) ? null : "no operation could be read";
    }

    private static bool IsError(Problem problem) => problem.Severity == Severity.Error;
}
