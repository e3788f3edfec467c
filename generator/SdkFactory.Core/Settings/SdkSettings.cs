using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>What <c>sdkfactory.json</c> says, given to every verb.</summary>
/// <param name="Path">The settings file as it is shown in problems.</param>
/// <param name="Namespace">The namespace of everything emitted.</param>
/// <param name="Accessibility">Who sees the emitted types.</param>
/// <param name="Dialect">The words and rules by which pages are read.</param>
/// <param name="BaseAddress">Where calls go unless a client or the program says otherwise.</param>
/// <param name="Clients">What is said of the clients, by top folder.</param>
/// <param name="Routes">Route rules of these pages, asked before the dialect's.</param>
/// <param name="IncludeRoot">The folder that includes are relative to, relative to the pages' root; null for that root itself.</param>
/// <param name="Severities">Severities by problem and path; the last that matches decides.</param>
/// <param name="OpenApi">What an OpenAPI document says of the API beyond its pages.</param>
/// <param name="Overrides">Corrections of what the pages say.</param>
/// <param name="Lock">The names that are pinned.</param>
public sealed record SdkSettings(
    string Path,
    string Namespace,
    Accessibility Accessibility,
    Dialect Dialect,
    string? BaseAddress,
    EquatableArray<ClientSetting> Clients,
    EquatableArray<RouteRule> Routes,
    string? IncludeRoot,
    EquatableArray<SeverityRule> Severities,
    OpenApiSetting OpenApi,
    EquatableArray<Override> Overrides,
    NameLock Lock);
