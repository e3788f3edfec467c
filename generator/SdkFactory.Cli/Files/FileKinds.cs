using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace SdkFactory.Cli.Files;

/// <summary>Tells what stands at a path without opening it.</summary>
internal static class FileKinds
{
    // The bits of a Unix mode that tell the kind.
    private const int KindBits = 0xF000;
    private const int RegularBits = 0x8000;
    private const int DeviceBits = 0x2000;

    /// <summary>What stands at <paramref name="path"/>; a link is not followed.</summary>
    public static FileKind At(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null) return FileKind.Link;
        if (Directory.Exists(path)) return FileKind.Folder;
        return file.Exists ? KindOfContent(path) : FileKind.None;
    }

    /// <summary>What stands at <paramref name="path"/>, or where the link there leads.</summary>
    public static FileKind Behind(string path)
    {
        if (Directory.Exists(path)) return FileKind.Folder;
        return File.Exists(path) ? KindOfContent(path) : FileKind.None;
    }

    // .NET tells pipes and devices from files only after it has opened them, which may block. Its own shim over stat,
    // which is part of the runtime that this tool runs on, hides what differs between the systems.
    private static FileKind KindOfContent(string path)
    {
        if (OperatingSystem.IsWindows()) return FileKind.Regular;

        var status = new int[64];
        return Stat(Encoding.UTF8.GetBytes(path + '\0'), status) != 0 ? FileKind.None : (status[1] & KindBits) switch
        {
            RegularBits => FileKind.Regular,
            DeviceBits => FileKind.Device,
            _ => FileKind.Special,
        };
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, [Out] int[] status);
}
