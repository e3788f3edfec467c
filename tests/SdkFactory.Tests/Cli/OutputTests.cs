using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Emitting;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>A folder that an SDK is written to.</summary>
public abstract class OutputTests : IDisposable
{
    protected OutputTests() => Output = new(Temp.Path);

    private protected TempFolder Temp { get; } = new();

    private protected OutputFolder Output { get; }

    public void Dispose()
    {
        Temp.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The files of the folder but its manifest.</summary>
    private protected IEnumerable<string> Files => Temp.Files.Where(file => Path.GetFileName(file) != ManifestFile.Name);

    private protected static IEnumerable<string> NamesOf(IEnumerable<SourceFile> files) => files.Select(file => file.HintName).Where(name => name != ManifestFile.Name);

    private protected static void Write(OutputFolder output, params SourceFile[] files)
    {
        using var claim = output.Claim();
        Assert.NotNull(claim);
        output.Apply(output.Plan("Sdk", files), claim);
    }

    private protected static SourceFile Ours(string hintName, string text = "") => new(hintName, $"{GeneratedHeader.Line}\n{text}\n");

    private protected void Stand(params SourceFile[] files)
    {
        foreach (var file in files) Temp.Write(file.HintName, file.Text);
        var manifest = ManifestFile.Create(new("Sdk", files.Select(file => file.HintName).Order(StringComparer.Ordinal).ToEquatableArray()));
        Temp.Write(manifest.HintName, manifest.Text);
    }
}
