using System;
using System.Buffers;

namespace SdkFactory.Emitting;

/// <summary>Writes templates into a borrowed buffer, each character once and at its place.</summary>
internal sealed class CodeWriter : IDisposable
{
    private char[] _text = ArrayPool<char>.Shared.Rent(1 << 14);
    private int _length;

    /// <summary>Writes a template in the column that is reached.</summary>
    /// <param name="parts">Text, nothing for an empty hole, the parts of the template in a hole; null is no part.</param>
    public void Write(object?[] parts)
    {
        var lines = new Lines(_length);
        foreach (var part in parts)
        {
            switch (part)
            {
                case "":
                    lines.HasEmptyHole = true;
                    break;
                case string text:
                    Write(text, ref lines);
                    break;
                case object?[] hole:
                    Write(hole);
                    break;
            }
        }

        End(ref lines);
    }

    /// <summary>All that is written.</summary>
    public override string ToString() => new(_text, 0, _length);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    private void Write(string text, ref Lines lines)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            // Literals have CR LF where their source file was checked out with it.
            Append(text, start, (end > start && text[end - 1] == '\r' ? end - 1 : end) - start);
            End(ref lines);
            Begin(ref lines);
            start = end + 1;
        }

        Append(text, start, text.Length - start);
    }

    private void End(ref Lines lines)
    {
        if (lines.HasEmptyHole && IsBlank(lines.Text))
        {
            _length = lines.Current;
        }
        else
        {
            lines.HasAny = true;
        }
    }

    private void Begin(ref Lines lines)
    {
        lines.HasEmptyHole = false;
        if (lines.HasAny)
        {
            lines.Column ??= ColumnOf(lines.Start);
            TrimEnd();
            lines.Current = _length;
            Append('\n', 1);
            Append(' ', lines.Column.Value);
        }

        lines.Text = _length;
    }

    // Blank lines were indented before they were known to be blank.
    private void TrimEnd()
    {
        while (_length > 0 && _text[_length - 1] == ' ')
        {
            _length--;
        }
    }

    // Of the line that goes up to a place.
    private int ColumnOf(int place)
    {
        var start = _text.AsSpan(0, place).LastIndexOf('\n') + 1;
        var end = start;
        while (end < place && _text[end] == ' ')
        {
            end++;
        }

        return end - start;
    }

    private bool IsBlank(int start) => _text.AsSpan(start, _length - start).Trim(' ').IsEmpty;

    private void Append(char c, int count)
    {
        Reserve(count);
        _text.AsSpan(_length, count).Fill(c);
        _length += count;
    }

    private void Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _text, _length, count);
        _length += count;
    }

    private void Reserve(int count)
    {
        if (_length + count > _text.Length)
        {
            var text = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + count));
            Array.Copy(_text, text, _length);
            ArrayPool<char>.Shared.Return(_text);
            _text = text;
        }
    }

    /// <summary>How far a template is written.</summary>
    /// <param name="start">Where it starts.</param>
    private struct Lines(int start)
    {
        /// <summary>Where the template starts, in a line that may be another's.</summary>
        public readonly int Start = start;

        /// <summary>Where its current line starts, with the line feed before it.</summary>
        public int Current = start;

        /// <summary>Where the text of that line starts.</summary>
        public int Text = start;

        /// <summary>The column of its lines; null before the second one.</summary>
        public int? Column;

        /// <summary>Whether a line before the current one stays.</summary>
        public bool HasAny;

        /// <summary>Whether the current line has an empty hole.</summary>
        public bool HasEmptyHole;
    }
}
