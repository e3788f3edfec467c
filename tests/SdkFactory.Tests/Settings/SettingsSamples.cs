using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;

namespace SdkFactory.Tests.Settings;

/// <summary>Settings read from texts in place of files.</summary>
internal static class SettingsSamples
{
    /// <summary>Settings that say everything that settings can say.</summary>
    public const string Full = """
        {
          "$schema": "../generator/sdkfactory.schema.json",
          "namespace": "Acme.Api", // comments are welcome
          "accessibility": "internal",
          "dialect": "authing",
          "baseAddress": "https://api.acme.example/",
          "includeRoot": "..",
          "clients": {
            "management": "ManagementClient",
            "authentication": { "name": "SignIn", "baseAddress": "http://localhost:8080" },
          },
          "routes": [{ "file": "metadata-*", "path": "/api/v3/metadata/{rest}" }],
          "severities": { "SDKF0041": "none", "SDKF0052": { "management/**": "warning", "**": "error" } },
          "overrides": [
            { "page": "management/*.md", "reason": "a copy", "exclude": true },
            { "operation": "ListUsers", "reason": "wrong verb", "name": "GetUsers", "verb": "POST", "path": "/api/{id}", "body": "form", "response": "text" },
            { "type": "UserDto", "reason": "too short", "name": "Account" },
            { "member": "UserDto.tags", "reason": "untyped", "name": "Labels", "type": "string[]", "required": false, "in": "header", "enum": ["A", "B"] },
          ]
        }
        """;

    /// <summary>Reads <paramref name="text"/> as <c>specs/sdkfactory.json</c>, with <paramref name="files"/> by their paths from <c>specs</c>.</summary>
    public static SettingsReading Read(string? text, params (string Path, string Text)[] files) =>
        SettingsReader.Read("specs/sdkfactory.json", text, path => files.FirstOrDefault(file => file.Path == path).Text);

    /// <summary>The problems as lines for people.</summary>
    public static IEnumerable<string> Lines(this SettingsReading reading) => reading.Problems.Select(problem => problem.ToString());
}
