using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Benchmarks.Pairs;

/// <summary>What was measured, with the machine and the versions, as a page of Markdown.</summary>
internal static class Results
{
    // One assembly of each package whose version matters.
    private static readonly (string Package, Type Type)[] Packages =
    [
        ("Markdig", typeof(Markdig.Markdown)),
        ("NSwag.CodeGeneration.CSharp", typeof(NSwag.CodeGeneration.CSharp.CSharpClientGenerator)),
        ("NJsonSchema.CodeGeneration.CSharp", typeof(NJsonSchema.CodeGeneration.CSharp.CSharpGenerator)),
        ("Microsoft.CodeAnalysis.CSharp", typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation)),
    ];

    public static string Of(IEnumerable<Report> reports) =>
        $"""
        # What was measured

        `dotnet run -c Release --project tests/Benchmarks -- pairs` wrote this. Ratios come first, for milliseconds are this
        machine's alone; behind a ratio stands what it shall be at most, in bold where it is more. The machine is shared, so
        a single figure may be off by a tenth or more; sides that take turns are disturbed alike. The load was
        {Load()} (1, 5 and 15 minutes, at the end).

        {string.Join('\n', reports)}
        ## Machine and versions

        - {Environment.ProcessorCount} processors ({Processor()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB of memory, {RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}
        - {RuntimeInformation.FrameworkDescription}
        {string.Join('\n', Packages.Select(package => $"- {package.Package} {Version(package.Type)}"))}

        """;

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
