using System.Collections.Generic;
using System.Threading;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Cli;

/// <summary>Says why a member is what it is; null where no type has it.</summary>
internal delegate Explanation? ExplainMember(
    SdkSettings settings,
    IReadOnlyList<DocPage> pages,
    string type,
    string member,
    CancellationToken cancellationToken);
