using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>What C# accepts as a name.</summary>
public static class Identifier
{
    // The runtime's own field in every enum.
    private const string EnumField = "value__";

    private static readonly HashSet<string> Keywords =
    [
        "__arglist", "__makeref", "__reftype", "__refvalue",
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>The longest name, in UTF-16 units: with a folder before it and an ending behind it, it is a path that every file system takes.</summary>
    public const int MaxLength = Limits.NameLength;

    /// <summary>Whether <paramref name="text"/> is a name and no reserved keyword.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaxLength && IsStart(text[0]) && text.All(IsPart) && !Keywords.Contains(text) && text != EnumField;

    /// <summary>Whether <paramref name="text"/> names a type in every version of C#: new keywords have only letters from a to z, and a lone underscore is a discard.</summary>
    public static bool IsValidType(string text) => IsValid(text) && !text.All(character => character is '_' or (>= 'a' and <= 'z'));

    /// <summary>Whether <paramref name="text"/> is a reserved keyword, which needs an at sign to be a name.</summary>
    public static bool IsKeyword(string text) => Keywords.Contains(text);

    /// <summary>Whether <paramref name="text"/> is such names, joined with dots.</summary>
    public static bool IsValidNamespace(string text) => text.Split('.').All(IsValid);

    private static bool IsStart(char character) =>
        character == '_' || char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char character) =>
        IsStart(character) || CharUnicodeInfo.GetUnicodeCategory(character) is
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
