using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Benchmarks.Pairs;

/// <summary>One part of the results: what was done, and a table.</summary>
internal sealed record Report(string Title, string Method, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public override string ToString() =>
        $"""
        ## {Title}

        {Method}

        {Line(Columns)}
        {Line(Columns.Select((_, i) => i == 0 ? "---" : "---:"))}
        {string.Join('\n', Rows.Select(Line))}

        """;

    /// <summary>A ratio or a share.</summary>
    public static string Ratio(double value) => value.ToString(value >= 10 ? "F1" : value >= 0.1 ? "F2" : "F3", CultureInfo.InvariantCulture);

    /// <summary>A ratio and what it shall be at most.</summary>
    public static string Ratio(double value, double target) =>
        string.Create(CultureInfo.InvariantCulture, $"{Ratio(value)} {(value <= target ? "(≤ " : "**(> ")}{target}{(value <= target ? ")" : ")**")}");

    /// <summary>Milliseconds.</summary>
    public static string Milliseconds(double value) => value.ToString(value >= 100 ? "F0" : "F1", CultureInfo.InvariantCulture);

    /// <summary>Bytes, in millions.</summary>
    public static string Megabytes(double value) => (value / 1e6).ToString(value >= 1e8 ? "F0" : "F1", CultureInfo.InvariantCulture);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
