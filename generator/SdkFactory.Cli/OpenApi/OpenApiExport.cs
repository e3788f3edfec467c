using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SdkFactory.Cli.Files;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;
using SdkFactory.Diagnostics;

namespace SdkFactory.Cli.OpenApi;

/// <summary>A run of <c>sdkfactory openapi</c>.</summary>
/// <param name="pipeline">The core's verbs.</param>
/// <param name="terminal">Where to print.</param>
internal sealed class OpenApiExport(Pipeline pipeline, Terminal terminal)
{
    /// <summary>Does what is asked, and says with which exit code.</summary>
    public async Task<int> Run(OpenApiRequest request, CancellationToken cancellationToken)
    {
        var loaded = LoadedWorkspace.Load(pipeline, request.Pages, request.Config, terminal, cancellationToken);
        var (document, more) = DocumentPrinter.Print(loaded.Workspace, loaded.Settings);
        var problems = loaded.Workspace.Problems.Concat(more).ToList();
        terminal.PrintErrors(ProblemLines.Print(problems, request.Pages, Environment.CurrentDirectory, request.Verbose));
        terminal.PrintResults(SummaryLines.OfReading(loaded.Workspace, problems));
        if (document.Paths.Count == 0)
        {
            terminal.PrintErrors($"{request.Output}: not written, for no operation could be read");
            return ExitCode.Failure;
        }

        // A document that stands there is not replaced by one that lacks what could not be read.
        if (loaded.HasUnreadablePages && FileKinds.Behind(request.Output) is FileKind.Regular)
        {
            terminal.PrintErrors($"{request.Output}: not written, for a page could not be read");
            return ExitCode.Failure;
        }

        try
        {
            ExportFile.Write(request.Output, DocumentText.Write(document) + "\n");
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            terminal.PrintErrors(Problem.At(Problems.UnwritableFile, request.Output, $"The document cannot be written: {e.Message}").ToString());
            return ExitCode.Failure;
        }

        return problems.Exists(problem => problem.Severity == Severity.Error) ? ExitCode.Failure : ExitCode.Success;
    }
}
