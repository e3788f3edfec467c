using System;
using System.Collections.Generic;

namespace SdkFactory.Json;

/// <summary>Puts tokens together to values. A null from any method means that the scanner holds the fault.</summary>
internal sealed class JsonParser(JsonScanner scanner, bool allowTrailingCommas)
{
    private int _depth;

    public JsonValue? Document()
    {
        if (!scanner.SkipBlanks() || Value() is not { } value || !scanner.SkipBlanks())
        {
            return null;
        }

        return scanner.AtEnd ? value : scanner.Fail<JsonValue>("the end of the text");
    }

    private JsonValue? Value()
    {
        var offset = scanner.Offset;
        switch (scanner.Current)
        {
            case '{':
                return Nested(Object);
            case '[':
                return Nested(Array);
            case '"':
                return scanner.String() is { } text ? new JsonValue(JsonKind.String, offset, text) : null;
            case '-' or (>= '0' and <= '9'):
                return scanner.Number() is { } number ? new JsonValue(JsonKind.Number, offset, number) : null;
            case 't' when scanner.TryTake("true"):
                return new JsonValue(JsonKind.True, offset);
            case 'f' when scanner.TryTake("false"):
                return new JsonValue(JsonKind.False, offset);
            case 'n' when scanner.TryTake("null"):
                return new JsonValue(JsonKind.Null, offset);
            default:
                return scanner.Fail<JsonValue>("a value");
        }
    }

    private JsonValue? Nested(Func<JsonValue?> read)
    {
        if (_depth == JsonText.MaxDepth)
        {
            return scanner.Fail<JsonValue>($"at most {JsonText.MaxDepth} nested arrays and objects");
        }

        _depth++;
        var value = read();
        _depth--;
        return value;
    }

    private JsonValue? Array()
    {
        var offset = scanner.Offset;
        var items = new List<JsonValue>();
        return Elements("[", "]", () => TryAdd(items, Value())) ? new JsonValue(JsonKind.Array, offset, items: items) : null;
    }

    private JsonValue? Object()
    {
        var offset = scanner.Offset;
        var members = new List<JsonMember>();
        return Elements("{", "}", () => TryAdd(members, Member())) ? new JsonValue(JsonKind.Object, offset, members: members) : null;
    }

    private JsonMember? Member()
    {
        var offset = scanner.Offset;
        if (scanner.Current != '"')
        {
            return scanner.Fail<JsonMember>("a name in double quotes");
        }

        if (scanner.String() is not { } name)
        {
            return null;
        }

        // System.Text.Json takes no comment here either, and what it reads is what JSON with comments is.
        scanner.SkipWhiteSpace();
        if (!scanner.TryTake(":"))
        {
            return scanner.Fail<JsonMember>("':'");
        }

        return scanner.SkipBlanks() && Value() is { } value ? new JsonMember(name, offset, value) : null;
    }

    /// <summary>Reads what stands between two brackets, separated by commas.</summary>
    private bool Elements(string open, string close, Func<bool> tryReadOne)
    {
        if (!scanner.TryTake(open) || !scanner.SkipBlanks())
        {
            return false;
        }

        if (scanner.TryTake(close))
        {
            return true;
        }

        while (tryReadOne() && scanner.SkipBlanks())
        {
            if (scanner.TryTake(close))
            {
                return true;
            }

            if (!scanner.TryTake(","))
            {
                return scanner.Fail<bool>($"',' or '{close}'");
            }

            if (!scanner.SkipBlanks())
            {
                return false;
            }

            if (allowTrailingCommas && scanner.TryTake(close))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryAdd<T>(List<T> list, T? element)
        where T : class
    {
        if (element is null)
        {
            return false;
        }

        list.Add(element);
        return true;
    }
}
