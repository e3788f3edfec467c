using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using SdkFactory.Tests;
using Xunit;

namespace Authing.Tests;

/// <summary>What the README shows of the quick start is the program that is there, and what it prints.</summary>
public sealed class QuickStartTests
{
    private static readonly string ReadMe = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void The_README_shows_the_program() =>
        Assert.Contains($"```csharp\n{File.ReadAllText(Repository.At("generated", "QuickStart", "Program.cs"))}```\n", ReadMe, StringComparison.Ordinal);

    [Fact]
    public async Task The_README_shows_what_the_program_prints() =>
        Assert.Contains($"```text\n{await RunAsync()}```\n", ReadMe, StringComparison.Ordinal);

    private static async Task<string> RunAsync()
    {
        // Built beside these tests, in the same configuration.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Repository.At("generated", "QuickStart", "bin", output.Parent!.Name, output.Name, "QuickStart.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await errors);
        Assert.Equal(0, process.ExitCode);
        return text.ReplaceLineEndings("\n");
    }
}
