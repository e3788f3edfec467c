using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>
/// The folder that an SDK is written to. Its manifest says whose it is and which files are the SDK's; only those are ever
/// deleted, and only files with our header are replaced.
/// </summary>
/// <param name="root">The whole path of the folder, which need not exist yet.</param>
internal sealed class OutputFolder(string root)
{
    private const string FileEnding = ".g.cs";

    /// <summary>Claims the folder for a run that writes to it; null where another run has it.</summary>
    public OutputClaim? Claim() => OutputClaim.Take(root);

    /// <summary>Whether a run has claimed the folder: one that goes on, or one that was killed.</summary>
    public bool IsClaimed => FileKinds.At(Path.Combine(root, OutputClaim.Name)) is FileKind.Regular;

    /// <summary>Compares the folder with the files that it should hold.</summary>
    /// <param name="sdk">The namespace of the SDK.</param>
    /// <param name="files">Its files.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public OutputPlan Plan(string sdk, IReadOnlyList<SourceFile> files, CancellationToken cancellationToken = default)
    {
        var manifest = ManifestFile.Read(root);
        if (manifest.Problem is not null) return OutputPlan.Keep("its manifest cannot be used", manifest.Problem);
        if (manifest.Manifest is { } other && other.Sdk != sdk) return OutputPlan.Keep($"it is the folder of the SDK {other.Sdk}", OfAnother(other.Sdk, sdk));

        var ground = new OutputGround(root, sdk, manifest.Manifest?.Files ?? []);
        var emitted = files.Select(file => file.HintName).ToHashSet(StringComparer.Ordinal);
        var listed = (manifest.Manifest?.Files ?? []).Where(name => !emitted.Contains(name)).Distinct().ToList();
        var deleted = listed.Where(name => ground.KindOf(name) is FileKind.Regular && ground.ObstacleTo(name) is null).ToEquatableArray();
        var unreached = listed.Where(name => ground.ObstacleBefore(name) is { } folder && ground.KindOf(folder) is FileKind.Link).ToList();

        // Where the file system ignores case, the old spelling of a file is the file itself: it is written again although its text is right.
        var respelled = deleted.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (tooLong, fitting) = (files.Where(IsTooLong).ToList(), files.Where(file => !IsTooLong(file)));
        var states = fitting.ToLookup(file => StateOf(file, ground, respelled.Contains(file.HintName)));
        cancellationToken.ThrowIfCancellationRequested();
        if (manifest.Manifest is null && FirstOfAnother(states[FileState.Foreign], ground) is { } stands) return OutputPlan.Keep($"files of the SDK {stands.Sdk} stand there", Unlisted(stands.Name, stands.Sdk, sdk));

        var ours = states[FileState.Added].Concat(states[FileState.Changed]).Concat(states[FileState.Unchanged]).Select(file => file.HintName);
        var after = new SdkManifest(sdk, ours.Concat(unreached).Order(StringComparer.Ordinal).ToEquatableArray());
        var manifestFile = ManifestFile.Create(after);
        var manifestState = manifest.Manifest is null ? FileState.Added : GeneratedFile.Has(ground.PathOf(ManifestFile.Name), manifestFile.Text) ? FileState.Unchanged : FileState.Changed;
        var stale = manifest.Manifest is null ? Stale(sdk, emitted, ground, cancellationToken) : [];
        return new(
            With(FileState.Added),
            With(FileState.Changed),
            With(FileState.Unchanged),
            deleted,
            manifest.Manifest,
            after,
            [.. Foreign(states[FileState.Foreign].Select(file => file.HintName).Concat(unreached), ground), .. tooLong.Select(TooLong), .. stale]);

        EquatableArray<SourceFile> With(FileState state) =>
            (state == manifestState ? states[state].Append(manifestFile) : states[state]).ToEquatableArray();
    }

    /// <summary>
    /// Carries out a plan. Until every text is written, nothing has changed; from then on nothing stops it but the machine,
    /// and the manifest names all files of the old SDK and the new, so that the next run knows them.
    /// </summary>
    /// <param name="plan">The plan, made while the folder was claimed.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="beforeStep">Told before each step on the disk: a test looks at what a run that is killed there would leave.</param>
    /// <param name="cancellationToken">Stops the work before the first file is replaced.</param>
    /// <returns>What came to stand in the way since the plan was made.</returns>
    /// <exception cref="IOException">The files cannot be written, and it says what became of those that stood there.</exception>
    public EquatableArray<Problem> Apply(OutputPlan plan, OutputClaim claim, Action? beforeStep = null, CancellationToken cancellationToken = default)
    {
        var ground = new OutputGround(root, plan.After.Sdk, plan.Before?.Files ?? []);
        var change = new OutputChange(plan, ground, beforeStep ?? (() => { }));
        using var staging = new StagingFolder(claim.Staging);
        try
        {
            change.Stage(staging, cancellationToken);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw new IOException($"{e.Message} All that stands there is as it was.", e);
        }

        try
        {
            return Foreign(change.Commit(staging), ground).ToEquatableArray();
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw new IOException($"{e.Message} Each file there is whole, but some may be the old ones; run it again.", e);
        }
    }

    private static FileState StateOf(SourceFile file, OutputGround ground, bool isRespelled)
    {
        if (ground.ObstacleTo(file.HintName) is not null) return FileState.Foreign;
        if (ground.KindOf(file.HintName) is FileKind.None) return FileState.Added;
        return !isRespelled && GeneratedFile.Has(ground.PathOf(file.HintName), file.Text) ? FileState.Unchanged : FileState.Changed;
    }

    private static bool IsTooLong(SourceFile file) =>
        file.HintName.Length > Limits.PathLength || file.HintName.Split('/').Any(name => Encoding.UTF8.GetByteCount(name) > Limits.PathNameLength);

    private Problem TooLong(SourceFile file) => InFolder(Problem.At(
        Problems.PathTooLong,
        file.HintName,
        $"The path has more than {Limits.PathLength} characters, or a name in it more than {Limits.PathNameLength} bytes, so the file is not written. Name what it is called after by an override."));

    // Versions before the manifest deleted whatever had the header, also another SDK's. What this one may have left is only named.
    private IEnumerable<Problem> Stale(string sdk, HashSet<string> emitted, OutputGround ground, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(root)) return [];

        var listing = FileTree.List(root, FileEnding, cancellationToken);
        return listing.Problems
            .Concat(listing.Files
                .Where(name => !emitted.Contains(name) && ground.KindOf(name) is FileKind.Regular && ground.ObstacleTo(name) is null && GeneratedFile.SdkOf(ground.PathOf(name)) == sdk)
                .Select(name => Problem.At(Problems.StaleFile, name, $"The SDK has no such file any more. The folder had no {ManifestFile.Name} yet, so nothing is deleted in this run; delete the file by hand.")))
            .Select(InFolder);
    }

    private Problem OfAnother(string other, string sdk) => InFolder(Problem.At(
        Problems.ForeignOutput,
        ManifestFile.Name,
        $"This is the folder of the SDK '{other}', so nothing of '{sdk}' is written and nothing deleted. Choose another output folder; if the SDK was renamed, change \"sdk\" in this file to \"{sdk}\"."));

    // Versions before the manifest left no other sign of whose a folder is than the namespace in each file.
    private static (string Name, string Sdk)? FirstOfAnother(IEnumerable<SourceFile> foreign, OutputGround ground) => foreign
        .Select(file => ground.OtherSdkAt(file.HintName) is { } other ? (file.HintName, other) : ((string, string)?)null)
        .FirstOrDefault(found => found is not null);

    private Problem Unlisted(string name, string other, string sdk) => InFolder(Problem.At(
        Problems.ForeignOutput,
        name,
        $"This is a file of the SDK '{other}', and the folder has no {ManifestFile.Name}, so nothing of '{sdk}' is written and nothing deleted. Choose another output folder; if the SDK was renamed, delete its old files by hand."));

    private IEnumerable<Problem> Foreign(IEnumerable<string> names, OutputGround ground) => names
        .GroupBy(name => ground.ObstacleTo(name) ?? name, StringComparer.Ordinal)
        .Select(group => InFolder(Problem.At(Problems.ForeignFile, group.Key, ground.KindOf(group.Key) switch
        {
            _ when group.Key != group.First() && ground.KindOf(group.Key) is FileKind.Folder => $"This folder has a {ManifestFile.Name} of its own, so it is another SDK's and left alone. {Left(group.Count())}",
            FileKind.Link => $"This is a link, and none below the output folder is followed. {Left(group.Count())}",
            FileKind.Regular when ground.OtherSdkAt(group.Key) is { } other => $"What stands here is a file of the SDK '{other}', so it is left alone; move it away or choose another output folder.",
            FileKind.Regular when group.Key == group.First() => "What stands here lacks the generator's header, so it is left alone; move it away or choose another output folder.",
            _ => $"What stands here is none of the generator's files or folders, so it is left alone. {Left(group.Count())}",
        })));

    private static string Left(int files) => $"Files of the SDK that are neither written nor deleted: {files}. Move it away or choose another output folder.";

    // The other problems are relative to the pages' root, where this folder may not be.
    private Problem InFolder(Problem problem) => problem with { Path = Path.Combine(root, problem.Path) };
}
