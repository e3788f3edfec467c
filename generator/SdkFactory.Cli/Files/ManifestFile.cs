using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The file in an output folder that says whose it is: a line for each file, ordered, so that branches merge it line by line.</summary>
internal static class ManifestFile
{
    /// <summary>Its name.</summary>
    public const string Name = "sdkfactory.manifest.json";

    /// <summary>The manifest of the folder <paramref name="root"/>.</summary>
    public static ManifestReading Read(string root)
    {
        var path = Path.Combine(root, Name);
        switch (FileKinds.At(path))
        {
            case FileKind.None:
                return new(null, null);
            case FileKind.Regular:
                var reading = TextFile.Read(path, path, Limits.ManifestLength, Problems.FileTooLarge);
                if (!reading.Succeeded) return new(null, ManifestReader.Unusable(path, reading.Problem.Message, reading.Problem.Place));

                var problems = new List<Problem>();
                return new(ManifestReader.Read(path, reading.Text, problems), problems.SingleOrDefault());
            default:
                return new(null, ManifestReader.Unusable(path, "It is no regular file."));
        }
    }

    /// <summary>The file that says <paramref name="manifest"/>.</summary>
    public static SourceFile Create(SdkManifest manifest) => new(Name, JsonFile.Text(writer =>
    {
        writer.WriteString("sdk", manifest.Sdk);
        writer.WriteStartArray("files");
        foreach (var file in manifest.Files) writer.WriteStringValue(file);
        writer.WriteEndArray();
    }));
}
