using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;

namespace SdkFactory.Settings;

/// <summary>Reads the severities of a problem: one for all files, or one for each glob of paths.</summary>
internal static class SeverityRuleReader
{
    private static readonly IReadOnlyList<string> Ids = [.. Problems.All.Select(kind => kind.Id)];

    public static IEnumerable<SeverityRule> Read(SettingMember problem)
    {
        if (!Ids.Contains(problem.Key))
        {
            problem.ReportUnknown(Ids);
            return [];
        }

        return problem.Value.IsObject
            ? problem.Value.Members().SelectMany(path => Rule(problem.Key, path.Key, path.Value))
            : Rule(problem.Key, path: null, problem.Value);
    }

    private static IEnumerable<SeverityRule> Rule(string id, string? path, SettingValue value) =>
        value.OneOf<Severity>() is { } severity ? [new SeverityRule(id, path, severity)] : [];
}
