using System.Collections.Generic;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>Collects, while pages are linked, the rows that became members and what there is to say.</summary>
internal sealed class LinkNotes
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<RowRef> _members = [];

    public void Report(ProblemKind kind, RowRef row, string message) =>
        _problems.Add(Problem.At(kind, row.Page, message, row.Key));

    public void Report(ProblemKind kind, string path, Place place, string message) =>
        _problems.Add(Problem.At(kind, path, message, place: place));

    public void BecameMember(RowRef row) => _members.Add(row);

    public EquatableArray<Problem> Problems => _problems.ToEquatableArray();

    public EquatableArray<RowRef> Members => _members.ToEquatableArray();
}
