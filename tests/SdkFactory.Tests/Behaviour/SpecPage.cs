using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SdkFactory.Tests.Behaviour;

/// <summary>A page below <c>specs/</c>, read without the generator, so that a test can hold one against the other.</summary>
internal sealed class SpecPage(string stem)
{
    private static readonly string Folder = Repository.At("specs", "management", "管理-pipeline");

    private readonly string _text = File.ReadAllText(Path.Combine(Folder, stem + ".md"));

    /// <summary>The names of all pages, without their ending.</summary>
    public static IEnumerable<string> Stems =>
        Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    /// <summary>The name of the answer's type.</summary>
    public string AnswerType => Regex.Match(_text, "^类型： `(.+)`", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The example of an answer, as a value of its own that may be changed.</summary>
    public JsonNode Answer => JsonNode.Parse(Regex.Match(_text, "^```json$(.+?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value)!;
}
