using System.Diagnostics;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>Commands of Unix that .NET has no method for.</summary>
internal static class Unix
{
    public static void MakePipe(string path) => Run("mkfifo", path);

    /// <summary>Copies a folder as it stands on the disk, files that a run holds included.</summary>
    public static void Copy(string folder, string to) => Run("cp", "-a", folder, to);

    private static void Run(string command, params string[] args)
    {
        using var process = Process.Start(command, args);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
