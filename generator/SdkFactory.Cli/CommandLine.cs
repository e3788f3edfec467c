using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Threading.Tasks;
using SdkFactory.Cli.Generating;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.OpenApi;
using SdkFactory.Cli.Printing;
using SdkFactory.Cli.Why;

namespace SdkFactory.Cli;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    private const string Name = "sdkfactory";

    /// <summary>Does what <paramref name="args"/> say, and says with which exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> args, Pipeline pipeline, Terminal terminal)
    {
        var root = new RootCommand("Documentation in, SDK out.")
        {
            GenerateCommand.Create(pipeline, terminal),
            OpenApiCommand.Create(pipeline, terminal),
            WhyCommand.Create(pipeline, terminal),
        };
        root.HelpName = Name;

        // A folder may be called '@docs': it is no file with arguments.
        var command = root.Parse(args, new() { ResponseFileTokenReplacer = null });
        var usageError = command.Action as ParseErrorAction;
        usageError?.ShowHelp = args.Count == 0;

        var code = await Invoke(command, terminal);
        if (usageError is not null)
        {
            terminal.PrintErrors($"See '{Name} --help'.");
            return ExitCode.Usage;
        }

        // Codes of the parser's own, such as that of a run that did not stop in time, mean a failure as well; so do problems that nobody saw.
        return code == ExitCode.Success && !terminal.HasLostLines ? ExitCode.Success : ExitCode.Failure;
    }

    private static async Task<int> Invoke(ParseResult command, Terminal terminal)
    {
        try
        {
            return await command.InvokeAsync(new()
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (OperationCanceledException)
        {
            terminal.PrintErrors("Stopped. What was not written yet is as it was.");
            return ExitCode.Failure;
        }
        catch (Exception e)
        {
            // Not left to the parser's handler, which would print a page's words as they are.
            terminal.PrintErrors(["This is a fault of sdkfactory; please report it with these lines:", .. e.ToString().Split(Environment.NewLine)]);
            return ExitCode.Failure;
        }
    }
}
