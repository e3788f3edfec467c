using System.Linq;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>Reads what an OpenAPI document says of the API beyond its pages.</summary>
internal static class OpenApiSettingReader
{
    public static readonly OpenApiSetting Default = new(Title: null, Version: "1.0.0", Security: []);

    public static readonly SettingKeys<OpenApiSetting> Keys = new(
        ("title", (read, value) => read with { Title = value.NonEmpty("a title") }),
        ("version", (read, value) => read with { Version = value.NonEmpty("a version") ?? read.Version }),
        ("security", (read, value) => read with { Security = value.Members().Select(Scheme).OfType<SecurityScheme>().ToEquatableArray() }));

    public static readonly SettingKeys<SecurityScheme> SchemeKeys = new(
        ("type", (read, value) => read with { Kind = OneOf(value, "apiKey", "http") == "http" ? SecurityKind.Http : SecurityKind.ApiKey }),
        ("name", (read, value) => read with { Name = value.NonEmpty("the name of a header or a query parameter") }),
        ("in", (read, value) => read with { Location = OneOf(value, "header", "query") == "query" ? ParameterLocation.Query : ParameterLocation.Header }),
        ("scheme", (read, value) => read with { Scheme = value.NonEmpty("a scheme, such as \"bearer\"") }),
        ("description", (read, value) => read with { Description = value.NonEmpty("a text") }),
        ("clients", (read, value) => read with { Clients = value.Words() ?? [] }));

    // The words are OpenAPI's own.
    private static string? OneOf(SettingValue value, string first, string second) =>
        value.Text($"\"{first}\" or \"{second}\"", text => text == first || text == second);

    private static SecurityScheme? Scheme(SettingMember member)
    {
        var start = new SecurityScheme(member.Key, SecurityKind.ApiKey, null, ParameterLocation.Header, null, null, []);
        var scheme = SchemeKeys.Read(start, member.Value);
        return !member.Value.HasAll(scheme.Kind == SecurityKind.Http ? ["type", "scheme"] : ["type", "name"]) ? null : scheme;
    }
}
