using System.Collections.Generic;
using System.Diagnostics;

namespace Package.Tests;

/// <summary>Runs the .NET command line, and what it built, apart from the build that runs the tests.</summary>
internal static class Dotnet
{
    public static (int ExitCode, string Output) Run(string folder, string? packages, params IEnumerable<string> arguments) =>
        Start("dotnet", folder, packages, arguments);

    public static (int ExitCode, string Output) Start(string program, string folder, string? packages, params IEnumerable<string> arguments)
    {
        var start = Process(program, arguments);
        start.WorkingDirectory = folder;
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>A process that leaves none behind, and tells what it has to say.</summary>
    public static ProcessStartInfo Process(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // On several cores it would be done sooner, but with a fifth more work, and other tests need them.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        return start;
    }
}
