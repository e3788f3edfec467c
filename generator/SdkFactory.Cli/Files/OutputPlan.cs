using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>What would make an output folder hold the files of an SDK, and its manifest name them.</summary>
/// <param name="Added">The files that are not there yet.</param>
/// <param name="Changed">The files that have another text.</param>
/// <param name="Unchanged">The files that are as they should be.</param>
/// <param name="Deleted">The paths of files of ours that the SDK no longer has.</param>
/// <param name="Before">The manifest that stands there; null where none does.</param>
/// <param name="After">The manifest that will.</param>
/// <param name="Problems">What stands in the way and is left alone.</param>
/// <param name="KeepReason">Why the folder is left as it is; null where it is not.</param>
internal sealed record OutputPlan(
    EquatableArray<SourceFile> Added,
    EquatableArray<SourceFile> Changed,
    EquatableArray<SourceFile> Unchanged,
    EquatableArray<string> Deleted,
    SdkManifest? Before,
    SdkManifest After,
    EquatableArray<Problem> Problems,
    string? KeepReason = null)
{
    /// <summary>A plan to leave everything as it is.</summary>
    public static OutputPlan Keep(string reason, Problem problem) => new([], [], [], [], null, new("", []), [problem], reason);

    /// <summary>The files that are to be written.</summary>
    public IEnumerable<SourceFile> Written => Added.Concat(Changed);

    /// <summary>Whether there is something to do.</summary>
    public bool HasDrift => Added.Count + Changed.Count + Deleted.Count > 0;

    /// <summary>Whether a file of an SDK that stands there would change or go. Its manifest only follows.</summary>
    public bool ChangesWhatStands => Deleted.Count > 0 || Changed.Any(file => file.HintName != ManifestFile.Name);
}
