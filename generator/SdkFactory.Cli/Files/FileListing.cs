using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The files of a folder and of the folders below it.</summary>
/// <param name="Files">Their paths below the folder, with forward slashes, in ordinal order.</param>
/// <param name="Problems">The folders that could not be read.</param>
internal sealed record FileListing(EquatableArray<string> Files, EquatableArray<Problem> Problems);
