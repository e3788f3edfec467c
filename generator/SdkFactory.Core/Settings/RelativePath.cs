using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Settings;

/// <summary>Paths with forward slashes, as settings and includes write them.</summary>
public static class RelativePath
{
    /// <summary>The folder of <paramref name="path"/>; empty where it has none.</summary>
    public static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary><paramref name="path"/>, written in a file of <paramref name="folder"/>, in its shortest form; one that starts with a slash stays where it is.</summary>
    public static string From(string folder, string path)
    {
        if (path.StartsWith("/", StringComparison.Ordinal) || folder.Length == 0)
        {
            return Shortest(path);
        }

        return Shortest($"{folder}/{path}");
    }

    /// <summary>The way from <paramref name="folder"/> to <paramref name="path"/>, both whole and in their shortest form.</summary>
    public static string Between(string folder, string path)
    {
        var from = folder.Split('/');
        var to = path.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }

    private static string Shortest(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Split('/'))
        {
            if (name == ".." && names.Count > 0 && names[names.Count - 1] is not ("" or ".."))
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name != "." && (name.Length > 0 || names.All(before => before.Length == 0)))
            {
                names.Add(name);
            }
        }

        return string.Join("/", names);
    }
}
