using System;
using System.Collections.Generic;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Cli.Loading;

/// <summary>Reads and links pages.</summary>
internal delegate Workspace LinkPages(
    SdkSettings settings,
    IReadOnlyList<DocPage> pages,
    IEnumerable<Problem> earlier,
    IProgress<int>? progress,
    CancellationToken cancellationToken);
