using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SdkFactory.Tests.Behaviour;

/// <summary>A page of an operation below <c>specs/</c>, read without the generator, so that a test can hold one against the other.</summary>
internal sealed class SpecPage(string stem)
{
    // Of pages with one name, the first by path is the one whose operation is emitted. A sample that passes plain values is no
    // operation's.
    private static readonly Dictionary<string, string> Files = Directory.GetFiles(Repository.At("specs"), "*.md", SearchOption.AllDirectories)
        .Where(path => File.ReadAllText(path) is var text && text.Contains("\n## 请求参数\n", StringComparison.Ordinal) && !Regex.IsMatch(text, @"lient\.\w+\("""))
        .Order(StringComparer.Ordinal)
        .GroupBy(path => System.IO.Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private readonly string _text = Regex.Replace(
        File.ReadAllText(Files[stem]),
        @"^!!!include\((.+)\)!!!$",
        include => File.ReadAllText(Repository.At("specs", include.Groups[1].Value)),
        RegexOptions.Multiline);

    /// <summary>The names of all pages, without their ending.</summary>
    public static IEnumerable<string> Stems => Files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The folders of a page, below <c>specs/</c>.</summary>
    public static string Folder(string stem) => System.IO.Path.GetRelativePath(Repository.At("specs"), System.IO.Path.GetDirectoryName(Files[stem])!);

    /// <summary>Where the operation is: the name of the page, where some first words are folders.</summary>
    public string Path => "/api/v3/" + Regex.Replace(stem, "^(metadata|webauthn|mydevices)-", "$1/");

    /// <summary>The verb: two blanks behind the types are a query, one is a body; without parameters the first word of the name decides.</summary>
    public string Verb => Regex.Match(RequestSection, @"^ ?\| \w\S* +\| [^|\n]*?\S(?<blanks> +)\| [是否] +\|", RegexOptions.Multiline) switch
    {
        { Success: true } row => row.Groups["blanks"].Length == 2 ? "GET" : "POST",
        _ => Regex.IsMatch(stem, "^(get|list|check|has|is|system|all)(-|$)") ? "GET" : "POST",
    };

    /// <summary>Whether the page's example spells lists or booleans in another way than its table.</summary>
    public bool HasLooseExample => stem == "get-resources-batch";

    /// <summary>The name of the answer's type.</summary>
    public string ResponseType => Regex.Match(_text, "^类型： `(.+)`", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The example of an answer, as a value of its own that may be changed.</summary>
    public JsonNode Answer => JsonNode.Parse(Regex.Match(AnswerSection, "^```json$(.+?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value)!;

    private string RequestSection => Section("请求参数");

    private string AnswerSection => Section("请求响应");

    private string Section(string heading) => _text.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
}
