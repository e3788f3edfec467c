using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SdkFactory.Emitting;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The steps that make an output folder what a plan says: first all texts are written aside, then each takes its place.</summary>
/// <param name="plan">The plan.</param>
/// <param name="ground">What stands in the folder now.</param>
/// <param name="beforeStep">Told before each step on the disk.</param>
internal sealed class OutputChange(OutputPlan plan, OutputGround ground, Action beforeStep)
{
    private readonly List<(string Name, string Staged)> _files = [];

    // While files are replaced, the manifest names those of the old SDK and of the new.
    private readonly EquatableArray<string> _both = (plan.Before?.Files ?? []).Concat(plan.After.Files).Distinct().Order(StringComparer.Ordinal).ToEquatableArray();
    private string _stagedBoth = "";
    private string _stagedAfter = "";

    /// <summary>Writes all texts aside. Nothing of the folder changes.</summary>
    public void Stage(StagingFolder staging, CancellationToken cancellationToken)
    {
        _stagedBoth = Stage(ManifestFile.Create(plan.After with { Files = _both }));
        _stagedAfter = Stage(ManifestFile.Create(plan.After));
        foreach (var file in plan.Written.Where(file => file.HintName != ManifestFile.Name)) _files.Add((file.HintName, Stage(file)));
        cancellationToken.ThrowIfCancellationRequested();

        string Stage(SourceFile file)
        {
            cancellationToken.ThrowIfCancellationRequested();
            beforeStep();
            return staging.Stage(file.Text);
        }
    }

    /// <summary>Puts all files in their places and deletes those that are no longer needed.</summary>
    /// <returns>The files that are not put in their places, since something came to stand there.</returns>
    public IReadOnlyList<string> Commit(StagingFolder staging)
    {
        var foreign = new List<string>();
        var replaced = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var deleted = plan.Deleted.ToLookup(name => name, StringComparer.OrdinalIgnoreCase);
        PutManifest(_stagedBoth);
        foreach (var (name, staged) in _files)
        {
            if (ground.ObstacleTo(name) is not null)
            {
                foreign.Add(name);
                continue;
            }

            // Where the file system ignores case, this renames the file; elsewhere the new name takes the place of both.
            foreach (var old in deleted[name].Where(IsOurs)) Move(ground.PathOf(old), name);
            Move(staged, name);
            replaced.Add(name);
        }

        foreach (var name in plan.Deleted.Where(name => !replaced.Contains(name) && IsOurs(name)))
        {
            beforeStep();
            File.Delete(ground.PathOf(name));
        }

        foreach (var name in plan.Deleted) ground.RemoveEmptyFoldersAbove(name);
        PutManifest(foreign.Count == 0 ? _stagedAfter : staging.Stage(ManifestFile.Create(plan.After with { Files = plan.After.Files.Except(foreign).ToEquatableArray() }).Text));
        return foreign;
    }

    private bool IsOurs(string name) => ground.KindOf(name) is FileKind.Regular && ground.ObstacleTo(name) is null;

    private void PutManifest(string staged)
    {
        if (ground.KindOf(ManifestFile.Name) is not (FileKind.Regular or FileKind.None)) throw new IOException($"A link, a folder, a pipe or a device stands at {ManifestFile.Name}.");
        Move(staged, ManifestFile.Name);
    }

    private void Move(string file, string name)
    {
        beforeStep();
        var path = ground.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(file, path, overwrite: true);
    }
}
