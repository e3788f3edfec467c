using System;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Settings;

namespace SdkFactory.Cli.Files;

/// <summary>Puts what a page includes in place of the lines that include it.</summary>
/// <param name="page">The page as it stands in its file.</param>
/// <param name="settings">The settings.</param>
/// <param name="folder">The folder that includes are relative to.</param>
/// <param name="read">Gives the text of a file by its whole path; null where there is no Markdown file below the folder.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal delegate DocPage ExpandPage(DocPage page, SdkSettings settings, IncludeFolder folder, Func<string, string?> read, CancellationToken cancellationToken);
