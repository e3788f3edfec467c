using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace SdkFactory.Emitting;

/// <summary>
/// Text of code, shaped by raw strings. Four rules: a hole with several lines keeps the column where it stands; an
/// empty hole alone on a line removes the line; lines end in LF and never in a blank; blocks are joined with a blank line.
/// </summary>
/// <remarks>It only remembers what stands in it. All of a file is written by one <see cref="CodeWriter"/>, at the end.</remarks>
[InterpolatedStringHandler]
internal struct Code
{
    /// <summary>No text.</summary>
    public static readonly Code Empty;

    // Text; nothing, for an empty hole; the parts of code in a hole. There may be room behind them.
    private object?[]? _parts;
    private int _count;

    public Code(int literalLength, int formattedCount) => _parts = new object?[(formattedCount * 2) + 1];

    /// <summary>Whether nothing can be seen of it.</summary>
    public readonly bool IsEmpty => _parts is null || Array.TrueForAll(_parts, part => part is null || (part is string text && string.IsNullOrWhiteSpace(text)));

    /// <summary>A template where the compiler would take it for a string.</summary>
    public static Code Format(Code code) => code;

    /// <summary>The blocks that are not empty, with a blank line between them.</summary>
    public static Code Blocks(IEnumerable<Code> blocks) => Join("\n\n", blocks);

    /// <summary>The lines that are not empty.</summary>
    public static Code Lines(IEnumerable<Code> lines) => Join("\n", lines);

    /// <summary>The lines of the items, where they are not empty.</summary>
    public static Code Lines<T>(IEnumerable<T> items, Func<T, Code> print) => Lines(items.Select(print));

    public void AppendLiteral(string literal) => Add(literal);

    // A template of its own where there are several lines: these keep the column, as the lines of a literal do not.
    public void AppendFormatted(string? value) => Add(value is not null && value.IndexOf('\n') >= 0 ? new object?[] { value } : value ?? "");

    public void AppendFormatted(Code value) => Add(value.IsEmpty ? "" : value._parts!);

    public void AppendFormatted(int value) => Add(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes the text.</summary>
    public override readonly string ToString()
    {
        using var writer = new CodeWriter();
        writer.Write(_parts ?? []);
        return writer.ToString();
    }

    private static Code Join(string separator, IEnumerable<Code> items)
    {
        var code = new Code(0, 1);
        foreach (var item in items.Where(item => !item.IsEmpty))
        {
            if (code._count > 0)
            {
                code.Add(separator);
            }

            code.Add(item._parts!);
        }

        return code;
    }

    private void Add(object part)
    {
        if (_count == _parts!.Length)
        {
            Array.Resize(ref _parts, _count * 2);
        }

        _parts[_count++] = part;
    }
}
