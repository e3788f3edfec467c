namespace SdkFactory.Settings;

/// <summary>Reads a rule that makes a path of a page's stem.</summary>
internal static class RouteRuleReader
{
    public static readonly KeyTable<(string? Stem, string? Path)> Keys = new(
        ("stem", (rule, value) => rule with { Stem = value.NonEmpty("a pattern of file stems, such as \"metadata-*\"") }),
        ("path", (rule, value) => rule with { Path = value.ApiPath() }));

    public static RouteRule? Read(SettingValue value)
    {
        var (stem, path) = Keys.Read(default, value);
        return value.HasAll("stem", "path") && stem is not null && path is not null ? new RouteRule(stem, path) : null;
    }
}
