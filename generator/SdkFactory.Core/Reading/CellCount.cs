using System.Collections.Generic;

namespace SdkFactory.Reading;

/// <summary>
/// Counts the cells of a row that grows line by line, as <see cref="CellSplitter"/> splits them. However many lines may
/// be its last, they are looked at once.
/// </summary>
/// <param name="text">The text with the rows.</param>
internal sealed class CellCount(string text)
{
    // The runs of backticks that nothing has closed yet, each with the cells before it: whatever follows may turn out to be its code.
    private readonly List<(int Run, Cells Before)> _open = [];
    private readonly Dictionary<int, int> _openByRun = [];
    private Cells _strict;
    private Cells _honoured;
    private int _at;

    /// <summary>Starts with the row whose first pipe stands at <paramref name="pipe"/>.</summary>
    public void Start(int pipe)
    {
        _open.Clear();
        _openByRun.Clear();
        _at = pipe + 1;
        _strict = _honoured = new Cells(0, _at);
    }

    /// <summary>Whether the row has so many cells if it ends at <paramref name="end"/>, behind a pipe.</summary>
    public bool Is(int columns, int end)
    {
        while (_at < end && text.IndexOfAny(CellSplitter.Marks, _at, end - _at) is var mark && mark >= 0)
        {
            _at = mark + 1;
            if (text[mark] == '|')
            {
                _strict = _strict.And(_at);
                _honoured = _honoured.And(_at);
            }
            else if (text[mark] == '`')
            {
                Take(mark, mark, end);
            }
            else if (text[_at] == '`')
            {
                // An escaped backtick opens no span, but it closes one: in code a backslash is a backslash.
                Take(_at, _at + 1, end);
            }
            else
            {
                _at++;
            }
        }

        _at = end;
        return _honoured.Count(end) == columns || _strict.Count(end) == columns;
    }

    // A run of backticks closes the first open one of its length, and what has been counted since was code; else it opens.
    private void Take(int run, int opening, int end)
    {
        _at = run + CodeSpan.Run(text, run, end);
        if (_openByRun.TryGetValue(_at - run, out var first))
        {
            _honoured = _open[first].Before;
            for (var i = _open.Count - 1; i >= first; i--)
            {
                if (_openByRun[_open[i].Run] == i)
                {
                    _openByRun.Remove(_open[i].Run);
                }

                _open.RemoveAt(i);
            }
        }
        else if (_at > opening)
        {
            if (!_openByRun.ContainsKey(_at - opening))
            {
                _openByRun.Add(_at - opening, _open.Count);
            }

            _open.Add((_at - opening, _honoured));
        }
    }

    /// <summary>How many cells have ended, and where the next one starts.</summary>
    private readonly record struct Cells(int Ended, int Next)
    {
        public Cells And(int next) => new(Ended + 1, next);

        // The pipe that closes a row opens no further cell.
        public int Count(int end) => Next < end ? Ended + 1 : Ended;
    }
}
