using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>Reads the lock file, which stands beside the settings and is called after them.</summary>
internal static class LockReader
{
    private const string Ending = ".json";

    private static readonly SettingKeys<NameLock> Keys = new(
    [
        ("pages", (pinned, value) => pinned with { Pages = value.Words() ?? [] }),
        .. Enum.GetValues(typeof(PinKind)).Cast<PinKind>().Select(Section),
    ]);

    /// <summary>The lock of the settings at <paramref name="settings"/>; one that pins nothing where there is no file.</summary>
    /// <param name="settings">The settings file as problems show it.</param>
    /// <param name="readFile">Reads a file of the settings' folder.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static NameLock Read(string settings, Func<string, string?> readFile, ICollection<Problem> problems)
    {
        var path = PathOf(settings);
        var none = new NameLock(path, [], [], Exists: false);
        if (readFile(path.Substring(path.LastIndexOf('/') + 1)) is not { } text)
        {
            return none;
        }

        var start = none with { Exists = true };
        return new SettingsText(path, text, problems, Limits.LockLength).Root() is { } root ? Keys.Read(start, root) : start;
    }

    private static string PathOf(string settings) =>
        (settings.EndsWith(Ending, StringComparison.Ordinal) ? settings.Substring(0, settings.Length - Ending.Length) : settings) + ".lock" + Ending;

    private static (string Key, Func<NameLock, SettingValue, NameLock> Apply) Section(PinKind kind) =>
        (NameLock.SectionOf(kind), (pinned, value) => pinned with
        {
            Names = pinned.Names.Concat(value.Members()
                .Select(member => NameOf(kind, member.Value) is { } name ? new PinnedName(kind, member.Key, name, member.Value.Place) : null)
                .OfType<PinnedName>()).ToEquatableArray(),
        });

    // The docs' names of types are any text; all others are C#.
    private static string? NameOf(PinKind kind, SettingValue value) => kind switch
    {
        PinKind.Type or PinKind.Request => value.NonEmpty("a name"),
        PinKind.Model or PinKind.Enum => value.TypeName(),
        _ => value.Name(),
    };
}
