using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Verb and path of an operation, by the dialect's rules.</summary>
internal static class Routes
{
    /// <summary>The path by the first rule whose stem matches; null where none does.</summary>
    public static string? Path(string stem, SdkSettings settings)
    {
        foreach (var rule in settings.Routes.Concat(settings.Dialect.Routes))
        {
            if (Rest(rule.Stem, stem) is { } rest)
            {
                return rule.Path.Replace("{stem}", System.Uri.EscapeDataString(stem)).Replace("{rest}", System.Uri.EscapeDataString(rest));
            }
        }

        return null;
    }

    /// <summary>The layout of the request table decides; then a sample that wraps its arguments in a request type; then the name; without rows, the title.</summary>
    public static Verb Verb(OperationClaim claim, string name, string title, Dialect dialect) => claim.Style switch
    {
        ParameterStyle.Query => Model.Verb.Get,
        ParameterStyle.Body => Model.Verb.Post,
        _ when claim.RequestType is not null => Model.Verb.Post,
        _ when dialect.GetWords.Contains(FirstWord(name)) => Model.Verb.Get,
        _ => claim.Request.Count == 0 && dialect.GetTitles.Any(word => title.StartsWith(word, StringComparison.Ordinal)) ? Model.Verb.Get : Model.Verb.Post,
    };

    /// <summary>The names of the holes in a path: <c>/users/{userId}</c>.</summary>
    public static IEnumerable<string> Holes(string path)
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

    private static string FirstWord(string name) => Names.Humps(Names.Pascal(name))[0].ToLowerInvariant();

    /// <summary>What the pattern's first star stands for, at its longest; null where the pattern does not match.</summary>
    private static string? Rest(string pattern, string stem)
    {
        if (!Glob.IsMatch(pattern, stem))
        {
            return null;
        }

        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return "";
        }

        var behind = pattern.Substring(star).TrimStart('*');
        for (var end = stem.Length; end > star; end--)
        {
            if (Glob.IsMatch(behind, stem.Substring(end)))
            {
                return stem.Substring(star, end - star);
            }
        }

        return "";
    }
}
