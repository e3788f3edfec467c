using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
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
        var loaded = WorkspaceFolder.Load(pipeline, request.Pages, request.Config, terminal, cancellationToken);
        if (pipeline.Explain(loaded.Settings, loaded.Pages, request.Type, request.Member, cancellationToken) is { } explanation)
        {
            terminal.PrintResults(ExplanationLines.Of(explanation, request.Pages, Environment.CurrentDirectory, request.Verbose));
            return ExitCode.Success;
        }

        terminal.PrintErrors(Unknown(request, loaded.Workspace.Model));
        return ExitCode.Failure;
    }

    private static IEnumerable<string> Unknown(WhyRequest request, ApiModel model)
    {
        yield return $"No type of these pages has a member '{request.Type}.{request.Member}'.";
        var known = model.Types.Where(type => type.WireName == request.Type || type.Name == request.Type).ToList();
        var names = known.Count > 0
            ? known.SelectMany(type => type.Members).Select(member => member.WireName)
            : model.Types.Select(type => type.WireName).Where(name => name.Contains(request.Type, StringComparison.OrdinalIgnoreCase));
        if (names.Take(MostSuggestions).ToList() is { Count: > 0 } found)
        {
            yield return $"{(known.Count > 0 ? "Its members" : "Types of a similar name")}: {string.Join(", ", found)}";
        }
    }
}
