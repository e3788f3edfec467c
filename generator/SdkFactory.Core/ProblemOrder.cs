using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory;

/// <summary>Problems by file, line, column, id and message.</summary>
internal sealed class ProblemOrder : IComparer<Problem>
{
    public static readonly ProblemOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(Problem? x, Problem? y)
    {
        var order = string.CompareOrdinal(x!.Path, y!.Path);
        order = order != 0 ? order : x.Place.Line - y.Place.Line;
        order = order != 0 ? order : x.Place.Column - y.Place.Column;
        order = order != 0 ? order : string.CompareOrdinal(x.Kind.Id, y.Kind.Id);
        order = order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
        return order != 0 ? order : x.Severity - y.Severity;
    }
}
