using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SdkFactory.Cli.OpenApi;

/// <summary>
/// Spells paths as templates. HTTP does not see how a hole is called, so a document must not have <c>/users/{id}</c> beside
/// <c>/users/{userId}</c>: both are spelled as the first of them is.
/// </summary>
internal sealed partial class PathTemplates
{
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    /// <summary>The template of a path.</summary>
    public string Spell(string path)
    {
        var shape = Piece().Replace(path, piece => IsHole(piece) ? "{}" : Literal(piece.Value));
        _spellings.TryAdd(shape, Piece().Replace(path, piece => IsHole(piece) ? piece.Value : Literal(piece.Value)));
        return _spellings[shape];
    }

    /// <summary>How <paramref name="template"/> calls the holes of <paramref name="path"/>.</summary>
    public static Dictionary<string, string> Names(string path, string template) =>
        Holes(path).Zip(Holes(template)).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    /// <summary>A text without holes: what stands in braces is no variable of a document.</summary>
    public static string Literal(string text) => text.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static IEnumerable<string> Holes(string path) => Piece().Matches(path).Where(IsHole).Select(piece => piece.Value[1..^1]);

    private static bool IsHole(Match piece) => piece.Length > 1;

    // A hole, or a brace that belongs to none.
    [GeneratedRegex(@"\{[^{}]+\}|[{}]")]
    private static partial Regex Piece();
}
