using System.Linq;
using SdkFactory.Claims;

namespace SdkFactory.Linking.Naming;

/// <summary>What the path of a page says: its client, its group and its endpoint.</summary>
internal static class PagePath
{
    /// <summary>The top folder; empty for a page at the root.</summary>
    public static string Folder(string path) => path.IndexOf('/') is var slash && slash > 0 ? path.Substring(0, slash) : "";

    /// <summary>The folders between the top one and the page.</summary>
    public static string Group(string path)
    {
        var segments = path.Split('/');
        return string.Join("/", segments.Skip(1).Take(segments.Length - 2));
    }

    /// <summary>The name of the file without its ending.</summary>
    public static string FileName(string path)
    {
        var file = path.Substring(path.LastIndexOf('/') + 1);
        return file.LastIndexOf('.') is var dot && dot > 0 ? file.Substring(0, dot) : file;
    }

    /// <summary>What the lock calls an operation: its page, and behind it the operation's key where the page has several.</summary>
    public static string PinKey(string path, string operation) => operation == PageKeys.Page ? path : $"{path}#{operation}";
}
