using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace Package.Tests;

/// <summary>
/// The compiler of the SDK that built these tests, as one process for all of their builds: it is warm from the second on,
/// which is half of the work. It is ours alone, and ends with us.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _pipe = $"sdkfactory-{Guid.NewGuid():N}";
    private readonly Process _process;

    public CompilerServer()
    {
        var program = typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == nameof(CompilerServer)).Value!;
        _process = Process.Start(Dotnet.Process("dotnet", [program, $"-pipename:{_pipe}"]))!;
    }

    /// <summary>What makes a build compile there. Where the server cannot be reached, a build starts a compiler of its own.</summary>
    public string[] Arguments => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_pipe}"];

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
