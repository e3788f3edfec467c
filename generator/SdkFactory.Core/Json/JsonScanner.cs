using System;
using System.Text;

namespace SdkFactory.Json;

/// <summary>Takes tokens from a text, from left to right, until the first fault.</summary>
internal sealed class JsonScanner(string text, bool allowComments)
{
    private const char ByteOrderMark = '\uFEFF';
    private const string EscapeLetters = "\"\\/bfnrt";
    private const string EscapedCharacters = "\"\\/\b\f\n\r\t";

    /// <summary>Where the next token starts.</summary>
    public int Offset { get; private set; } = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    /// <summary>The first fault; null until there is one.</summary>
    public JsonFault? Fault { get; private set; }

    public bool AtEnd => Offset == text.Length;

    /// <summary>The next character. NUL stands for the end too, for JSON allows it nowhere.</summary>
    public char Current => AtEnd ? '\0' : text[Offset];

    public bool TryTake(string token)
    {
        if (string.CompareOrdinal(text, Offset, token, 0, token.Length) != 0)
        {
            return false;
        }

        Offset += token.Length;
        return true;
    }

    /// <summary>Skips white space.</summary>
    public void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            Offset++;
        }
    }

    /// <summary>Skips white space, and comments where they are allowed; false where a comment has no end.</summary>
    public bool SkipBlanks()
    {
        while (true)
        {
            SkipWhiteSpace();
            var start = Offset;
            if (allowComments && TryTake("//"))
            {
                SkipTo(text.IndexOfAny(['\r', '\n'], Offset));
            }
            else if (allowComments && TryTake("/*"))
            {
                SkipTo(text.IndexOf("*/", Offset, StringComparison.Ordinal));
                if (!TryTake("*/"))
                {
                    Offset = start;
                    return Fail<bool>("an end of this comment");
                }
            }
            else
            {
                return true;
            }
        }
    }

    /// <summary>The number here, as it is written; null for a fault.</summary>
    public string? Number()
    {
        var start = Offset;
        TryTake("-");
        if (!TryTake("0") && !TakeDigits())
        {
            return Fail<string>("a digit");
        }

        if (TryTake(".") && !TakeDigits())
        {
            return Fail<string>("a digit");
        }

        if (TryTake("e") || TryTake("E"))
        {
            _ = TryTake("+") || TryTake("-");
            if (!TakeDigits())
            {
                return Fail<string>("a digit");
            }
        }

        return text.Substring(start, Offset - start);
    }

    /// <summary>The string here, decoded; null for a fault.</summary>
    public string? String()
    {
        var opening = Offset++;
        var plain = TakePlain();
        if (TryTake("\""))
        {
            return WithoutHalves(plain, opening);
        }

        var decoded = new StringBuilder(plain);
        while (true)
        {
            if (AtEnd)
            {
                return FailAt<string>(opening, "an end of this string");
            }

            if (Escape() is not { } character)
            {
                return null;
            }

            decoded.Append(character).Append(TakePlain());
            if (TryTake("\""))
            {
                return WithoutHalves(decoded.ToString(), opening);
            }
        }
    }

    /// <summary>Notes that the text breaks the grammar here, and answers null or false for the caller to return.</summary>
    public T? Fail<T>(string expected)
    {
        Fault = new JsonFault(Offset, $"Expected {expected}");
        return default;
    }

    // Whoever writes a file by hand means a character; an example shows what a server may send.
    private string? WithoutHalves(string value, int opening) =>
        Surrogates.IndexOfHalf(value) < 0 ? value
        : allowComments ? FailAt<string>(opening, "whole characters, no half of a surrogate pair, in this string")
        : Surrogates.WithoutHalves(value);

    private T? FailAt<T>(int offset, string expected)
    {
        Offset = offset;
        return Fail<T>(expected);
    }

    private char? Escape()
    {
        if (!TryTake("\\"))
        {
            return Fail<char?>("an escape such as \\n instead of a control character");
        }

        if (TryTake("u"))
        {
            return HexCharacter();
        }

        var index = EscapeLetters.IndexOf(Current);
        if (index < 0)
        {
            return Fail<char?>("one of \" \\ / b f n r t u after a backslash");
        }

        Offset++;
        return EscapedCharacters[index];
    }

    private char? HexCharacter()
    {
        var code = 0;
        for (var digit = 0; digit < 4; digit++)
        {
            if (!Uri.IsHexDigit(Current))
            {
                return Fail<char?>("four hexadecimal digits after \\u");
            }

            code = (code * 16) + Uri.FromHex(Current);
            Offset++;
        }

        return (char)code;
    }

    private string TakePlain()
    {
        var start = Offset;
        while (Current is >= ' ' and not '"' and not '\\')
        {
            Offset++;
        }

        return text.Substring(start, Offset - start);
    }

    private bool TakeDigits()
    {
        var start = Offset;
        while (Current is >= '0' and <= '9')
        {
            Offset++;
        }

        return Offset > start;
    }

    private void SkipTo(int offset) => Offset = offset < 0 ? text.Length : offset;
}
