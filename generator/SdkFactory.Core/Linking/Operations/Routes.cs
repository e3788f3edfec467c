using System;
using System.Collections.Generic;
using SdkFactory.Linking.Naming;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>Paths of operations: the rules that make one of a file's name, and the placeholders in it.</summary>
internal static class Routes
{
    /// <summary>The path by the first rule whose pattern matches; null where none does.</summary>
    public static string? Path(string fileName, IEnumerable<RouteRule> rules)
    {
        foreach (var rule in rules)
        {
            if (Rest(rule.File, fileName) is { } rest)
            {
                return rule.Path.Replace("{file}", Uri.EscapeDataString(fileName)).Replace("{rest}", Uri.EscapeDataString(rest));
            }
        }

        return null;
    }

    /// <summary>The names of the placeholders in a path: <c>/users/{userId}</c>.</summary>
    public static IEnumerable<string> Placeholders(string path)
    {
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close > open)
            {
                yield return path.Substring(open + 1, close - open - 1);
            }
        }
    }

    /// <summary>The first word of a Pascal-cased name, in lower case: <c>GetUser</c> → <c>get</c>.</summary>
    public static string FirstWord(string name) => Names.SplitPascal(name)[0].ToLowerInvariant();

    /// <summary>What the pattern's first star stands for, at its longest; null where the pattern does not match.</summary>
    private static string? Rest(string pattern, string fileName)
    {
        if (!Glob.IsMatch(pattern, fileName))
        {
            return null;
        }

        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return "";
        }

        var behind = pattern.Substring(star).TrimStart('*');
        for (var end = fileName.Length; end > star; end--)
        {
            if (Glob.IsMatch(behind, fileName.Substring(end)))
            {
                return fileName.Substring(star, end - star);
            }
        }

        return "";
    }
}
