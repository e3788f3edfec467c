using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SdkFactory.Tests.Cli;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sdkfactory-").FullName;

    /// <summary>All files below the folder, in ordinal order.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text = "") => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var file = this[path];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
