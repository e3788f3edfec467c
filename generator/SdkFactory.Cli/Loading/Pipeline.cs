using System;
using System.Threading;
using SdkFactory.Cli.Files;
using SdkFactory.Emitting;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Loading;

/// <summary>The core's verbs as the command line calls them; a test may give others.</summary>
/// <param name="ReadSettings">Makes settings of a file's text.</param>
/// <param name="Expand">Adds to a page what it includes.</param>
/// <param name="Link">Reads and links pages.</param>
/// <param name="Emit">Prints a model as C#.</param>
internal sealed record Pipeline(
    ReadSettings ReadSettings,
    ExpandPage Expand,
    LinkPages Link,
    Func<ApiModel, CancellationToken, EquatableArray<SourceFile>> Emit)
{
    /// <summary>The verbs themselves.</summary>
    public static Pipeline Core { get; } = new(SettingsReader.Read, Workspace.Expand, Workspace.Link, SdkEmitter.Emit);
}
