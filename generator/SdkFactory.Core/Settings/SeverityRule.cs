using SdkFactory.Diagnostics;

namespace SdkFactory.Settings;

/// <summary>A severity that the settings give to a problem.</summary>
/// <param name="Id">The problem's id.</param>
/// <param name="Path">A glob of the files it holds for; null for all.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeverityRule(string Id, string? Path, Severity Severity);
