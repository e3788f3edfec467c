using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Emitting;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>What a run that is killed between any two steps on the disk leaves, and what the next run makes of it. Real kills are in tests/long.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const string ByHand = "by hand";

    private static readonly SourceFile[] Old = [.. Enumerable.Range(0, 6).Select(i => Ours($"Models/M{i}.g.cs", "old")), Ours("Gone/A.g.cs", "old"), Ours("Gone/B.g.cs", "old")];
    private static readonly SourceFile[] New = [.. Enumerable.Range(0, 6).Select(i => Ours($"Models/M{i}.g.cs", "new")), Ours("Added/A.g.cs", "new"), Ours("Added/B.g.cs", "new")];
    private static readonly string[] Foreign = ["notes.txt", "Models/Mine.g.cs", "Gone/Mine.cs", "Models/M0.g.cs.sdkfactory-tmp"];

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [UnixFact]
    public void Every_file_is_whole_whenever_a_run_is_killed_and_the_next_run_finishes_its_work()
    {
        foreach (var name in Foreign) _temp.Write("out/" + name, ByHand);
        Write(_temp["out"], Old);

        var kills = 0;
        Write(_temp["out"], New, () => Unix.Copy(_temp["out"], _temp[$"killed-{kills++}"]));

        Assert.InRange(kills, 20, 100);
        Assert.All(Enumerable.Range(0, kills), kill => AssertWholeAndMended(_temp[$"killed-{kill}"]));
        AssertIsNew(_temp["out"]);
    }

    private static void AssertWholeAndMended(string folder)
    {
        var left = Contents(folder);
        Assert.All(left.Where(file => file.Key.EndsWith(".g.cs", StringComparison.Ordinal) && !Foreign.Contains(file.Key)), file => Assert.Contains(new SourceFile(file.Key, file.Value), Old.Concat(New)));
        Assert.All(Foreign, name => Assert.Equal(ByHand, left[name]));

        Write(folder, New);

        AssertIsNew(folder);
    }

    private static void AssertIsNew(string folder)
    {
        var expected = New.Append(ManifestFile.Create(new("Sdk", New.Select(file => file.HintName).Order(StringComparer.Ordinal).ToEquatableArray())))
            .Concat(Foreign.Select(name => new SourceFile(name, ByHand)))
            .OrderBy(file => file.HintName, StringComparer.Ordinal);

        Assert.Equal(expected, Contents(folder).Select(file => new SourceFile(file.Key, file.Value)).OrderBy(file => file.HintName, StringComparer.Ordinal));
        Assert.DoesNotContain(Directory.GetDirectories(folder), path => Path.GetFileName(path).StartsWith('.'));
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);

    private static void Write(string folder, SourceFile[] files, Action? beforeStep = null)
    {
        var output = new OutputFolder(folder);
        using var claim = output.Claim();
        Assert.NotNull(claim);
        Assert.Empty(output.Apply(output.Plan("Sdk", files), claim, beforeStep));
    }

    private static SourceFile Ours(string hintName, string text) => new(hintName, $"{GeneratedHeader.Line}\n{text}\n");
}
