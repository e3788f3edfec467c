namespace SdkFactory.Diagnostics;

/// <summary>Something that a reader of the pages should know.</summary>
/// <param name="Kind">The row of the table.</param>
/// <param name="Severity">How much it weighs here, after the settings.</param>
/// <param name="Path">The file, relative to the pages' root where it lies below it.</param>
/// <param name="Row">The row's key, for a problem of a row; null otherwise.</param>
/// <param name="Place">Line and column, once it is placed by its row.</param>
/// <param name="Message">What was found, and what was done.</param>
public sealed record Problem(ProblemKind Kind, Severity Severity, string Path, string? Row, Place Place, string Message)
{
    /// <summary>A problem of a file, or of a row in it.</summary>
    public static Problem At(ProblemKind kind, string path, string message, string? row = null, Place place = default) =>
        new(kind, kind.Severity, path, row, place, message);

    /// <summary>The problem as it is shown: in the fragment, where it stands in one. The row is the page's, so it goes.</summary>
    public Problem InItsFile() => Place.Fragment is { } fragment
        ? this with { Path = fragment, Row = null, Place = Place with { Fragment = null } }
        : this;

    /// <summary>The form that terminals and editors know: <c>file:line:column: severity ID: message</c>.</summary>
    public override string ToString()
    {
        var place = Place.Line == 0 ? Path : $"{Path}:{Place.Line}:{Place.Column}";
        return $"{place}: {Severity.ToString().ToLowerInvariant()} {Kind.Id}: {Message}";
    }
}
