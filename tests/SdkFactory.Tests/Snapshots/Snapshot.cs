using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DiffEngine;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace SdkFactory.Tests.Snapshots;

/// <summary>
/// Compares texts with the <c>*.verified.*</c> files of a folder, by the conventions of Verify, which can take over in
/// this one place. What differs is written beside as <c>*.received.*</c> and shown as a diff. To accept, run the tests
/// with <c>SNAPSHOT_ACCEPT=1</c> and review the change like code.
/// </summary>
internal static class Snapshot
{
    /// <summary>Whether what comes out now is what is expected from now on.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1";

    /// <summary>Fails where a text differs from its snapshot, has none, or where a snapshot has no text.</summary>
    /// <param name="folder">The folder of the snapshots.</param>
    /// <param name="texts">The texts by name and ending, as in <c>page.cs</c>, whose snapshot is <c>page.verified.cs</c>.</param>
    public static void Verify(string folder, IReadOnlyDictionary<string, string> texts)
    {
        var failures = new StringBuilder();
        foreach (var (name, text) in texts.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            Compare(Path.Combine(folder, Named(name, "verified")), Path.Combine(folder, Named(name, "received")), text, failures);
        }

        var expected = texts.Keys.Select(name => Named(name, "verified")).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in Directory.GetFiles(folder, "*.verified.*").Where(path => !expected.Contains(Path.GetFileName(path))))
        {
            if (IsAccepting)
            {
                File.Delete(stale);
            }
            else
            {
                failures.AppendLine($"{Path.GetFileName(stale)} is no longer produced.");
            }
        }

        if (failures.Length > 0)
        {
            Assert.Fail($"Snapshots of {Path.GetFileName(folder)} differ. Accept with SNAPSHOT_ACCEPT=1.\n{failures}");
        }
    }

    private static void Compare(string verified, string received, string text, StringBuilder failures)
    {
        var known = File.Exists(verified) ? File.ReadAllText(verified) : null;
        File.Delete(received);
        if (known == text)
        {
            return;
        }

        if (IsAccepting)
        {
            File.WriteAllText(verified, text);
            return;
        }

        File.WriteAllText(received, text);
        failures.AppendLine(known is null ? $"{Path.GetFileName(verified)} is missing." : Diff(Path.GetFileName(verified), known, text));
        if (Environment.GetEnvironmentVariable("CI") is null && !BuildServerDetector.Detected)
        {
            DiffRunner.Launch(received, verified);
        }
    }

    private static string Diff(string name, string known, string text)
    {
        var lines = InlineDiffBuilder.Diff(known, text).Lines.Select((line, i) => (line, i)).Where(item => item.line.Type != ChangeType.Unchanged).Take(40);
        return $"{name}:\n" + string.Join('\n', lines.Select(item => $"{item.i + 1,5} {(item.line.Type == ChangeType.Inserted ? '+' : '-')} {item.line.Text}"));
    }

    private static string Named(string name, string kind) => $"{Path.GetFileNameWithoutExtension(name)}.{kind}{Path.GetExtension(name)}";
}
