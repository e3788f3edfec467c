using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>The sources that every SDK carries, put into its namespace and given its accessibility.</summary>
internal static class SupportFiles
{
    private const string Folder = "Support/";

    public static IEnumerable<(string Name, string Text)> Of(ApiModel model) =>
        typeof(SupportFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => (name.Substring(0, name.Length - ".cs".Length), Adapted(Read(name), model)));

    private static string Adapted(string text, ApiModel model) =>
        text.Replace("\nnamespace SdkFactory.Support;\n", $"\nnamespace {model.Namespace};\n")
            .Replace("\npublic ", $"\n{Modifier.Of(model.Accessibility)} ");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SupportFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r", "");
    }
}
