using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using SdkFactory.Cli.Files;
using SdkFactory.Cli.Printing;

namespace SdkFactory.Cli;

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
        var pages = new Argument<string>("pages")
        {
            Description = "The folder with the pages. All *.md files below it are read, but for hidden folders, bin, obj, node_modules and links.",
        };
        pages.Validators.Add(result =>
        {
            var path = result.GetRequiredValue(pages);
            if (!Directory.Exists(path)) result.AddError($"<pages> must be a folder, which '{path}' is not.");
        });

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

        var config = new Option<string?>("--config", "-c")
        {
            Description = $"The settings file. [default: {SettingsFile.DefaultName} in <pages>]",
            HelpName = "file",
        };
        config.Validators.Add(result =>
        {
            if (result.GetValue(config) is "") result.AddError("--config must name a file.");
        });

        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; print what differs, and exit with 1 where anything does.",
        };
        var verbose = new Option<bool>("--verbose", "-v")
        {
            Description = "Print all notes where there are many of one kind.",
        };

        var command = new Command("generate", Description) { pages, output, config, check, verbose };

        // Ctrl-C is heard only once this delegate has returned, so the work goes to a thread of its own.
        command.SetAction((result, cancellationToken) =>
        {
            var request = new GenerateRequest(
                Path.GetFullPath(result.GetRequiredValue(pages)),
                Path.GetFullPath(result.GetRequiredValue(output)),
                result.GetValue(config) is { } file ? Path.GetFullPath(file) : null,
                result.GetValue(check),
                result.GetValue(verbose));
            return Task.Run(() => new Generation(pipeline, terminal).Run(request, cancellationToken));
        });
        return command;
    }
}
