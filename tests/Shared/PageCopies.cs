using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SdkFactory.Tests.Shared;

/// <summary>Several APIs of one: its pages under other folders, with a suffix to every name of an operation or a type that they state, so that these do not merge.</summary>
internal static partial class PageCopies
{
    private const string Dialect = "copies.json";

    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary><paramref name="count"/> copies, at most 26.</summary>
    public static PageTexts Of(PageTexts original, int count)
    {
        var suffixes = Enumerable.Range(0, count).Select(i => $"In{(char)('A' + i)}").ToList();
        return original with
        {
            Settings = Copied(original.Settings, suffixes),
            Dialects = [(Dialect, CopiedDialect(original, suffixes))],
            Pages = [.. suffixes.SelectMany(suffix => original.Pages.Select(page => (InFolder(page.Path, suffix), Renamed(page.Text, suffix))))],
        };
    }

    private static string InFolder(string path, string suffix) => path.IndexOf('/', StringComparison.Ordinal) is var slash && slash > 0 ? path.Insert(slash, suffix) : suffix + path;

    private static string Renamed(string text, string suffix)
    {
        var structures = Structures().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return Names().Replace(text, match => match.Groups["cell"].Success && !structures.Contains(match.Value) ? match.Value : match.Value + suffix);
    }

    // Overrides name pages by their folders and members by their types; where a pattern ends in an asterisk it holds for the copies too.
    private static string Copied(string settings, List<string> suffixes)
    {
        var root = JsonNode.Parse(settings, documentOptions: WithComments)!.AsObject();
        root["dialect"] = Dialect;
        if (root["overrides"] is JsonArray overrides)
        {
            root["overrides"] = new JsonArray([.. overrides.SelectMany(item => suffixes.Select(suffix => Copied(item!, suffix)).DistinctBy(copy => copy.ToJsonString()))]);
        }

        return root.ToJsonString();
    }

    private static JsonNode Copied(JsonNode item, string suffix)
    {
        var copy = item.DeepClone();
        if (copy["page"] is { } page)
        {
            copy["page"] = InFolder((string)page!, suffix);
        }

        if (copy["member"] is { } member && (string)member! is var name && name.LastIndexOf('.') is var dot && name[dot - 1] != '*')
        {
            copy["member"] = name.Insert(dot, suffix);
        }

        return copy;
    }

    // What the dialect says of folders and operations by name holds for the copies too.
    private static string CopiedDialect(PageTexts original, List<string> suffixes)
    {
        var dialect = original.ReadSettings().Settings.Dialect;
        return new JsonObject
        {
            ["extends"] = dialect.Name,
            ["misfiled"] = new JsonArray([.. suffixes.SelectMany(suffix => dialect.Misfiled.Select(rule => new JsonObject { ["folder"] = rule.Folder + suffix, ["home"] = rule.Home + suffix }))]),
            ["conveniences"] = new JsonArray([.. dialect.Conveniences.Concat(suffixes.SelectMany(suffix => dialect.Conveniences.Where(word => !word.EndsWith('*')).Select(word => word + suffix))).Select(word => JsonValue.Create(word))]),
        }.ToJsonString();
    }

    [GeneratedRegex("""(?<=<a (id="|href="#))\w+(?=">)""", RegexOptions.CultureInvariant)]
    private static partial Regex Structures();

    // Where pages in the authing dialect name an operation or a type: a link and its text, a heading, the response's type,
    // the sample; or a type cell without a link, if the page has such a structure.
    [GeneratedRegex("""
        (?<=<a\ href="\#)\w+(?=">)
        |(?<=<a\ href="\#\w+">)\w+(?=(\[\])*</a>)
        |(?<=<a\ id=")\w+(?="></a>)
        |(?<=<a\ id="\w+"></a>\ )\w+
        |(?<=类型：\ `)\w+(?=`)
        |(?<=\bdto\.)\w+(?=\s*\{)
        |(?<=[cC]lient\.)\w+(?=[(`])
        |(?<=\|\ *)(?<cell>\w+)(?=(\[\])*\ *\|)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
