using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Collects, while one page is read, what is kept apart from its claims: places, rows and problems.</summary>
internal sealed class PageNotes
{
    private readonly DocPage _page;
    private readonly PageMap _map;
    private readonly List<KeyPlace> _places = [];
    private readonly List<string> _rows = [];
    private readonly List<IgnoreNote> _ignores = [];
    private readonly List<Problem> _problems;
    private readonly Dictionary<string, int> _keys = [];

    public PageNotes(DocPage page)
    {
        _page = page;
        _map = new PageMap(page);
        _problems = [.. page.Problems];
    }

    /// <summary>A key for what stands at <paramref name="offset"/>: <paramref name="wanted"/>, or that and an ordinal where it is taken.</summary>
    public string Key(string wanted, int offset)
    {
        _keys.TryGetValue(wanted, out var uses);
        _keys[wanted] = uses + 1;
        var key = uses == 0 ? wanted : $"{wanted}#{uses + 1}";
        _places.Add(new KeyPlace(key, _map.At(offset)));
        return key;
    }

    /// <summary>A key for a table row, which the ledger counts.</summary>
    public string RowKey(string section, string name, int offset)
    {
        var key = Key($"{section}/{Part(name)}", offset);
        _rows.Add(key);
        return key;
    }

    /// <summary>A name as part of a key: without the mark that stands between a key and its ordinal.</summary>
    public static string Part(string name) => name.Replace('#', '\uFF03');

    public void Report(ProblemKind kind, string row, string message) => Report(kind, row, message, kind.Severity);

    public void Report(ProblemKind kind, string row, string message, Severity severity) =>
        _problems.Add(Problem.At(kind, _page.Path, message, row) with { Severity = severity });

    public void Report(ProblemKind kind, int offset, string message) =>
        _problems.Add(Problem.At(kind, _page.Path, message, place: _map.At(offset)));

    public void Ignore(string id, string reason, int offset) =>
        _ignores.Add(new IgnoreNote(id, reason, _map.At(offset)));

    public PageLines ToLines() =>
        new(
            _page.Path,
            _page.Parts.Select(part => part.Fragment).OfType<string>().Distinct().ToEquatableArray(),
            _places.ToEquatableArray(),
            _rows.ToEquatableArray(),
            _ignores.ToEquatableArray(),
            _problems.ToEquatableArray());
}
