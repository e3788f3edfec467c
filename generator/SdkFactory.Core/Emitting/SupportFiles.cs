using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SdkFactory.Emitting;

/// <summary>The sources that every SDK carries, put into its namespace and given its accessibility.</summary>
internal static class SupportFiles
{
    private const string Folder = "Support/";
    private const string Ending = ".cs";

    // What the assembly carries stays the same as long as it is loaded.
    private static readonly Dictionary<string, string> Texts = typeof(SupportFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => name.Substring(Folder.Length, name.Length - Folder.Length - Ending.Length), Read, StringComparer.Ordinal);

    /// <summary>The names of the files, ordered.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Texts.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    public static string Text(FilePlan.Support plan) =>
        Texts[plan.Resource]
            .Replace("\nnamespace SdkFactory.Support;\n", $"\nnamespace {plan.Head.Namespace};\n")
            .Replace("\npublic ", $"\n{Modifier.Print(plan.Head.Accessibility)} ");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SupportFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r", "");
    }
}
