using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;
using SdkFactory.Model;

namespace SdkFactory.Cli.Why;

/// <summary>A run of <c>sdkfactory why</c>.</summary>
/// <param name="pipeline">The core's verbs.</param>
/// <param name="terminal">Where to print.</param>
internal sealed class WhyAnswer(Pipeline pipeline, Terminal terminal)
{
    private const int MostSuggestions = 20;

    /// <summary>Does what is asked, and says with which exit code.</summary>
    public int Run(WhyRequest request, CancellationToken cancellationToken)
    {
        var workspace = LoadedWorkspace.Load(pipeline, request.Pages, request.Config, terminal, cancellationToken).Workspace;
        var found = workspace.Explain(request.Name);
        if (found.Count == 0)
        {
            terminal.PrintErrors(ReportUnknown(request.Name, workspace.Model));
            return ExitCode.Failure;
        }

        var lines = found.SelectMany((explanation, i) => ExplanationLines.Print(explanation, request.Pages, Environment.CurrentDirectory, request.Verbose).Prepend(i == 0 ? null : ""));
        terminal.PrintResults(lines.OfType<string>());
        return ExitCode.Success;
    }

    private static IEnumerable<string> ReportUnknown(string name, ApiModel model)
    {
        yield return $"These pages have no member, operation or type '{name}'.";
        var dot = name.IndexOf('.');
        var type = dot < 0 ? name : name[..dot];
        var known = dot < 0 ? [] : model.Types.Where(item => item.WireName == type || item.Name == type).ToList();
        var names = known.Count > 0
            ? known.SelectMany(item => item.Members).Select(member => member.WireName)
            : model.Types.Select(item => item.WireName)
                .Concat(model.Clients.SelectMany(client => client.Operations).Select(operation => operation.WireName))
                .Where(item => item.Contains(type, StringComparison.OrdinalIgnoreCase));
        if (names.Take(MostSuggestions).ToList() is { Count: > 0 } found)
        {
            yield return $"{(known.Count > 0 ? "Its members" : "Similar names")}: {string.Join(", ", found)}";
        }
    }
}
