using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;

namespace SdkFactory.Cli.Generating;

/// <summary>The words of <c>sdkfactory generate</c> on the command line.</summary>
internal static class GenerateCommand
{
    private const string Description =
        """
        Reads Markdown API pages and writes a typed C# SDK.

        Example:
          sdkfactory generate docs --output src/Sdk/Generated

        Exit code: 0 when all is well; 1 when there is an error, --check finds a difference, or the run was stopped; 2 when the command line is wrong.
        """;

    /// <summary>The command.</summary>
    public static Command Create(Pipeline pipeline, Terminal terminal)
    {
        var shared = new PagesOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to. Files there that the generator wrote and no longer needs are deleted; any other file is left alone.",
            HelpName = "dir",
            Required = true,
        };
        output.Validators.Add(result =>
        {
            var path = result.GetRequiredValue(output);
            if (path.Length == 0 || File.Exists(path)) result.AddError($"--output must be a folder, which '{path}' is not.");
        });

        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; print what differs, and exit with 1 where anything does.",
        };

        var updateLock = new Option<bool>("--update-lock")
        {
            Description = "Pin the names that were chosen, in the lock file beside the settings, so that pages that come or go rename nothing.",
        };
        updateLock.Validators.Add(result =>
        {
            if (result.GetValue(updateLock) && result.GetValue(check)) result.AddError("--update-lock writes, which --check forbids.");
        });

        var command = new Command("generate", Description) { shared.Pages, output, shared.Config, check, updateLock, shared.Verbose };

        // Ctrl-C is heard only once this delegate has returned, so the work goes to a thread of its own.
        command.SetAction((result, cancellationToken) =>
        {
            var request = new GenerateRequest(
                shared.PagesOf(result),
                Path.GetFullPath(result.GetRequiredValue(output)),
                shared.ConfigOf(result),
                result.GetValue(check),
                result.GetValue(updateLock),
                result.GetValue(shared.Verbose));
            return Task.Run(() => new Generation(pipeline, terminal).Run(request, cancellationToken));
        });
        return command;
    }
}
