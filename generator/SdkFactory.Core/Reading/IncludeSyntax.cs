using System;

namespace SdkFactory.Reading;

/// <summary>What a line looks like that includes a fragment.</summary>
/// <param name="before">What stands before the path.</param>
/// <param name="after">What stands behind it.</param>
internal sealed class IncludeSyntax(string before, string after)
{
    private const string Hole = "{path}";

    /// <summary>The syntax of a dialect's template, such as <c>!!!include({path})!!!</c>; null where there is none.</summary>
    public static IncludeSyntax? Parse(string? template)
    {
        var hole = template?.IndexOf(Hole, StringComparison.Ordinal) ?? -1;
        return hole > 0 ? new IncludeSyntax(template!.Substring(0, hole), template.Substring(hole + Hole.Length)) : null;
    }

    /// <summary>Where an include may stand, from <paramref name="from"/> on; -1 where there is none.</summary>
    public int Find(string text, int from) => text.IndexOf(before, from, StringComparison.Ordinal);

    /// <summary>The path that a line names which is an include and nothing else but blanks; null for any other line.</summary>
    public string? PathIn(string line)
    {
        var include = line.Trim();
        return include.Length > before.Length + after.Length
            && include.StartsWith(before, StringComparison.Ordinal)
            && include.EndsWith(after, StringComparison.Ordinal)
            ? include.Substring(before.Length, include.Length - before.Length - after.Length).Trim()
            : null;
    }
}
