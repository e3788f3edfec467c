using System;
using System.IO;

namespace SdkFactory.Cli.Files;

/// <summary>Tells the faults of a disk from the faults of this program.</summary>
internal static class FileFault
{
    /// <summary>Whether a file, its folder or its rights caused <paramref name="exception"/>.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
