using SdkFactory.Model;

namespace SdkFactory.Cli.Files;

/// <summary>What would make an output folder hold the files of an SDK and none else of ours.</summary>
/// <param name="Added">The files that are not there yet.</param>
/// <param name="Changed">The files that have another text.</param>
/// <param name="Unchanged">The files that are as they should be.</param>
/// <param name="Deleted">The paths of files of ours that the SDK no longer has.</param>
/// <param name="Problems">What stands in the way and is left alone.</param>
internal sealed record OutputPlan(
    EquatableArray<SourceFile> Added,
    EquatableArray<SourceFile> Changed,
    EquatableArray<SourceFile> Unchanged,
    EquatableArray<string> Deleted,
    EquatableArray<Problem> Problems)
{
    /// <summary>Whether there is something to do.</summary>
    public bool HasDrift => Added.Count + Changed.Count + Deleted.Count > 0;
}
