using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace SdkFactory.Emitting;

/// <summary>
/// Text of code, shaped by raw strings. Four rules: a hole with several lines keeps the column where it stands; an
/// empty hole alone on a line removes the line; lines end in LF; blocks are joined with a blank line.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Code
{
    // Stands for an empty hole until the line around it is known.
    private const char Nothing = '\uE000';

    private readonly StringBuilder _text;

    public Code(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 32));

    /// <summary>The text of a template.</summary>
    public static string Format(Code code) => code.ToString();

    /// <summary>The blocks that are not empty, with a blank line between them.</summary>
    public static string Blocks(IEnumerable<string> blocks) => string.Join("\n\n", blocks.Where(block => block.Length > 0));

    /// <summary>The lines that are not empty.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("\n", lines.Where(line => line.Length > 0));

    public void AppendLiteral(string literal) => _text.Append(literal.Replace("\r", ""));

    public void AppendFormatted(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            _text.Append(Nothing);
            return;
        }

        var indent = Indent();
        _text.Append(string.Join("\n", value!.Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line : indent + line)));
    }

    public void AppendFormatted(int value) => AppendFormatted(value.ToString(CultureInfo.InvariantCulture));

    public override string ToString()
    {
        var text = _text.ToString();
        return text.IndexOf(Nothing) < 0
            ? text
            : string.Join("\n", text.Split('\n').Where(line => line.Trim() is not "\uE000").Select(line => line.Replace(Nothing.ToString(), "")));
    }

    private string Indent()
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
        {
            start--;
        }

        var end = start;
        while (end < _text.Length && _text[end] == ' ')
        {
            end++;
        }

        return new string(' ', end - start);
    }
}
