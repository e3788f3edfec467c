namespace SdkFactory.Settings;

/// <summary>Reads which folder holds copies of which other's pages.</summary>
internal static class MisfiledRuleReader
{
    public static readonly SettingKeys<(string? Folder, string? Home)> Keys = new(
        ("folder", (rule, value) => rule with { Folder = value.NonEmpty("a top folder") }),
        ("home", (rule, value) => rule with { Home = value.NonEmpty("a top folder") }));

    public static MisfiledRule? Read(SettingValue value)
    {
        var (folder, home) = Keys.Read(default, value);
        return value.HasAll("folder", "home") && folder is not null && home is not null ? new MisfiledRule(folder, home) : null;
    }
}
