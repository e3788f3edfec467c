using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Cli.Files;
using SdkFactory.Cli.Printing;
using SdkFactory.Model;

namespace SdkFactory.Cli;

/// <summary>A run of <c>sdkfactory generate</c>.</summary>
/// <param name="pipeline">The core's verbs.</param>
/// <param name="terminal">Where to print.</param>
internal sealed class Generation(Pipeline pipeline, Terminal terminal)
{
    /// <summary>Does what is asked, and says with which exit code.</summary>
    public int Run(GenerateRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return Generate(request, cancellationToken) ? ExitCode.Success : ExitCode.Failure;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.PrintErrors("Stopped. Files that were not written yet are as they were.");
            return ExitCode.Failure;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            terminal.PrintErrors($"{request.Output}: error: The output cannot be compared or written: {e.Message}");
            return ExitCode.Failure;
        }
    }

    private bool Generate(GenerateRequest request, CancellationToken cancellationToken)
    {
        var loaded = WorkspaceFolder.Load(pipeline, request.Pages, request.Config, terminal, cancellationToken);
        var workspace = request.UpdateLock ? WithoutOutdatedLock(loaded.Workspace) : loaded.Workspace;
        if (ReasonToKeepOutput(loaded) is { } reason)
        {
            PrintProblems(workspace.Problems, request);
            terminal.PrintResults([.. SummaryLines.OfReading(workspace, workspace.Problems), SummaryLines.OfKeeping(reason)]);
            return false;
        }

        var output = new OutputFolder(request.Output);
        var plan = output.Plan(pipeline.Emit(workspace.Model, cancellationToken), cancellationToken);
        IReadOnlyCollection<Problem> problems = [.. workspace.Problems, .. plan.Problems];
        PrintProblems(problems, request);

        if (request.Check)
        {
            terminal.PrintResults([.. DriftLines.Of(plan), .. SummaryLines.OfReading(workspace, problems), SummaryLines.OfChecking(plan)]);
            return !plan.HasDrift && !problems.Any(IsError);
        }

        output.Apply(plan, cancellationToken);
        terminal.PrintResults([.. SummaryLines.OfReading(workspace, problems), SummaryLines.OfWriting(plan)]);
        if (request.UpdateLock)
        {
            var file = LockFile.PathOf(request.Pages, request.Config, workspace.Lock);
            terminal.PrintResults([SummaryLines.OfPinning(workspace.Lock, LockFile.Write(file, workspace.Lock))]);
        }

        return !problems.Any(IsError);
    }

    // It is brought up to date in this run.
    private static Workspace WithoutOutdatedLock(Workspace workspace) =>
        workspace with { Problems = workspace.Problems.Where(problem => problem.Kind != Problems.OutdatedLock).ToEquatableArray() };

    private void PrintProblems(IEnumerable<Problem> problems, GenerateRequest request) =>
        terminal.PrintErrors(ProblemLines.Of(problems, request.Pages, Environment.CurrentDirectory, request.Verbose));

    // A broken input must not empty or rename a whole SDK: the next build would bury its cause under missing types.
    private static string? ReasonToKeepOutput(WorkspaceFolder loaded)
    {
        var workspace = loaded.Workspace;
        if (loaded.HasUnreadableSettings) return "the settings shape every file and could not be read";

        return workspace.Model.Clients.Any(client => client.Operations.Count > 0) ? null : "no operation could be read";
    }

    private static bool IsError(Problem problem) => problem.Severity == Severity.Error;
}
