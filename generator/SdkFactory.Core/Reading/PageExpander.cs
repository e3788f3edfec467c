using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>
/// Puts fragments in place of the lines that include them, before a page is read. A fragment is read as part of every
/// page that includes it, and keeps its own places. What cannot be included is reported, and nothing stands for it.
/// </summary>
public sealed class PageExpander
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly IncludeSyntax _syntax;
    private readonly IncludeFolder _folder;
    private readonly Func<string, string?> _read;
    private readonly CancellationToken _cancellationToken;
    private readonly string _page;
    private readonly StringBuilder _text = new();
    private readonly List<TextPart> _parts = [];
    private readonly List<Problem> _problems = [];
    private readonly List<string> _open = [];
    private int _line = 1;
    private int _includes;
    private bool _isStopped;

    private PageExpander(string page, IncludeSyntax syntax, IncludeFolder folder, Func<string, string?> read, CancellationToken cancellationToken)
    {
        (_page, _syntax, _folder, _read, _cancellationToken) = (page, syntax, folder, read, cancellationToken);
    }

    /// <summary>Whether <paramref name="page"/> has what looks like an include; else it is read as it stands in its file.</summary>
    public static bool HasIncludes(DocPage page, Dialect dialect) =>
        page.Text.Length <= Limits.PageLength && IncludeSyntax.Parse(dialect.Include) is { } syntax && syntax.Find(page.Text, 0) >= 0;

    /// <summary><paramref name="page"/> with what it includes.</summary>
    /// <param name="page">The page as it stands in its file.</param>
    /// <param name="dialect">Says what an include looks like.</param>
    /// <param name="folder">The folder that includes are relative to.</param>
    /// <param name="read">Gives the text of a file by its whole path; null where there is no such file, or it is not below the folder.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static DocPage Expand(DocPage page, Dialect dialect, IncludeFolder folder, Func<string, string?> read, CancellationToken cancellationToken = default)
    {
        if (!HasIncludes(page, dialect) || IncludeSyntax.Parse(dialect.Include) is not { } syntax)
        {
            return page;
        }

        var expander = new PageExpander(page.Path, syntax, folder, read, cancellationToken);
        expander.Add(folder.PathOf(page.Path), fragment: null, page.Text);
        return new DocPage(
            page.Path,
            expander._isStopped ? "" : expander._text.ToString(),
            expander._parts.ToEquatableArray(),
            expander._problems.ToEquatableArray());
    }

    // Adds a file's text, with what it includes.
    private void Add(string path, string? fragment, string text)
    {
        _open.Add(path);
        StartPart(fragment, fileLine: 1);
        var lines = new LineMap(text);
        var from = 0;
        var end = 0;
        for (var at = _syntax.Find(text, 0); at >= 0 && !_isStopped; at = _syntax.Find(text, end))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var place = lines.At(at);
            var start = at - place.Column + 1;
            end = text.IndexOfAny(LineEnds, at) is var stop && stop < 0 ? text.Length : stop;
            if (_syntax.PathIn(text.Substring(start, end - start)) is { } written)
            {
                AddText(text, from, start);
                Include(written, place with { Fragment = fragment });
                StartPart(fragment, place.Line);
                from = end;
            }
        }

        AddText(text, from, text.Length);
        _open.RemoveAt(_open.Count - 1);
    }

    private void Include(string written, Place place)
    {
        var shown = written.Length > 200 ? written.Substring(0, 200) + "\u2026" : written;
        if (++_includes > Limits.Includes)
        {
            Stop(place, $"The page includes more than {Limits.Includes} fragments, so it is not read.");
        }
        else if (_folder.Resolve(written) is not { } path)
        {
            Report(Problems.IncludeOutsideRoot, place, $"'{shown}' is not a path below the include root '{_folder.Name}', so nothing is included. Write it relative to that folder, with forward slashes, or widen \"includeRoot\".");
        }
        else if (_open.Contains(path))
        {
            var circle = _open.SkipWhile(file => file != path).Append(path).Select(_folder.Shown);
            Report(Problems.CyclicInclude, place, $"'{shown}' includes itself ({string.Join(" > ", circle)}), so nothing is included here.");
        }
        else if (_open.Count > Limits.IncludeDepth)
        {
            Report(Problems.CyclicInclude, place, $"'{shown}' is included {_open.Count} levels deep, and {Limits.IncludeDepth} are read, so nothing is included here.");
        }
        else if (_read(path) is not { } text)
        {
            Report(Problems.MissingInclude, place, $"There is no Markdown file '{shown}' below the include root '{_folder.Name}', so nothing is included.");
        }
        else if (_text.Length + text.Length > Limits.PageLength)
        {
            Stop(place, $"With '{shown}' the page has more than {Limits.PageLength} characters, so it is not read. Split it.");
        }
        else
        {
            Add(path, _folder.Shown(path), text);
        }
    }

    private void AddText(string text, int start, int end)
    {
        if (_isStopped)
        {
            return;
        }

        if (_text.Length + end - start > Limits.PageLength)
        {
            Stop(new Place(1, 1), $"With what it includes the page has more than {Limits.PageLength} characters, so it is not read. Split it.");
            return;
        }

        _text.Append(text, start, end - start);
        for (var i = start; i < end; i++)
        {
            // As a LineMap counts them.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _line++;
            }
        }
    }

    // Says where the text stands that is added next. Behind a fragment without a line end the rest of its line is still the fragment's.
    private void StartPart(string? fragment, int fileLine)
    {
        var isLineStart = _text.Length == 0 || LineEnds.Contains(_text[_text.Length - 1]);
        var part = isLineStart ? new TextPart(_line, fragment, fileLine) : new TextPart(_line + 1, fragment, fileLine + 1);
        if (_parts.Count > 0 && _parts[_parts.Count - 1].Line == part.Line)
        {
            _parts.RemoveAt(_parts.Count - 1);
        }

        _parts.Add(part);
    }

    private void Stop(Place place, string message)
    {
        _isStopped = true;
        Report(Problems.PageTooLarge, place, message);
    }

    private void Report(ProblemKind kind, Place place, string message) => _problems.Add(Problem.At(kind, _page, message, place: place));
}
