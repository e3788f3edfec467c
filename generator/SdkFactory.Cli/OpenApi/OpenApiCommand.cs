using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;

namespace SdkFactory.Cli.OpenApi;

/// <summary>The words of <c>sdkfactory openapi</c> on the command line.</summary>
internal static class OpenApiCommand
{
    private const string Description =
        """
        Reads Markdown API pages and writes an OpenAPI 3.1 document.

        Example:
          sdkfactory openapi docs --output api.json

        Exit code: 0 when all is well; 1 when there is an error, or the run was stopped; 2 when the command line is wrong.
        """;

    /// <summary>The command.</summary>
    public static Command Create(Pipeline pipeline, Terminal terminal)
    {
        var shared = new PagesOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write.",
            HelpName = "file",
            Required = true,
        };
        output.Validators.Add(result =>
        {
            var path = result.GetRequiredValue(output);
            if (path.Length == 0 || Directory.Exists(path)) result.AddError($"--output must be a file, which '{path}' is not.");
        });

        var command = new Command("openapi", Description) { shared.Pages, output, shared.Config, shared.Verbose };
        command.SetAction((result, cancellationToken) =>
        {
            var request = new OpenApiRequest(shared.PagesOf(result), Path.GetFullPath(result.GetRequiredValue(output)), shared.ConfigOf(result), result.GetValue(shared.Verbose));
            return Task.Run(() => new OpenApiExport(pipeline, terminal).Run(request, cancellationToken));
        });
        return command;
    }
}
