using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;

namespace SdkFactory.Cli.Printing;

/// <summary>Why something is what it is, as people read it: the decisions in order, each with its sources, the weightiest first.</summary>
internal static class ExplanationLines
{
    private const int ShownPlaces = 3;
    private const int ShownCharacters = 120;

    /// <summary>The lines of an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="root">The folder that its paths are relative to.</param>
    /// <param name="workingDirectory">The folder that printed paths are relative to, so that a terminal finds the files.</param>
    /// <param name="verbose">Whether all places are shown where many say the same, and long values whole.</param>
    public static IEnumerable<string> Print(Explanation explanation, string root, string workingDirectory, bool verbose)
    {
        yield return explanation.Subject;
        foreach (var decision in explanation.Decisions)
        {
            yield return "";
            yield return $"{decision.Question}: {Shortened(decision.Result, verbose)}";
            foreach (var said in decision.Statements.GroupBy(statement => (statement.Source, statement.Says)))
            {
                var places = said.Select(statement => At(statement, root, workingDirectory)).Where(place => place.Length > 0).ToList();
                var shown = verbose ? places.Count : ShownPlaces;
                yield return $"  {(said.Contains(decision.Statements[0]) ? ">" : " ")} {said.Key.Source}: {Shortened(said.Key.Says, verbose)}";
                foreach (var place in places.Take(shown)) yield return $"      {place}";
                if (places.Count > shown) yield return $"      ... and {places.Count - shown} more; --verbose shows them";
            }
        }

        yield return "";
        yield return Declare(explanation);
    }

    private static string Declare(Explanation explanation) => explanation switch
    {
        Explanation.OfMember { Type: var type, Member: var member } => $"C#, in {type.Name}: {Declaration.Print(member)}",
        Explanation.OfOperation { Client: var client, Operation: var operation } => $"C#, in {client}: {Declaration.Print(operation)}",
        Explanation.OfType { Type: var type } => $"C#: {Declaration.Print(type)}",
        _ => "",
    };

    private static string At(SourceStatement statement, string root, string workingDirectory)
    {
        if (statement.Path.Length == 0) return "";
        var path = Path.GetRelativePath(workingDirectory, Path.Combine(root, statement.Path));
        return statement.Place.Line == 0 ? path : $"{path}:{statement.Place.Line}:{statement.Place.Column}";
    }

    // A source file in an example cell is evidence too, but nobody wants to read it here.
    private static string Shortened(string text, bool verbose)
    {
        var line = text.ReplaceLineEndings(" ");
        return verbose || line.Length <= ShownCharacters ? line : line[..ShownCharacters] + "…";
    }
}
