using System.Diagnostics.CodeAnalysis;
using SdkFactory.Diagnostics;

namespace SdkFactory.Cli.Files;

/// <summary>The text of a file, or why there is none.</summary>
/// <param name="Text">The text; null where it could not be read.</param>
/// <param name="Problem">Why not; null where it could.</param>
internal sealed record TextReading(string? Text, Problem? Problem)
{
    /// <summary>Whether there is a text.</summary>
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Text is not null;
}
