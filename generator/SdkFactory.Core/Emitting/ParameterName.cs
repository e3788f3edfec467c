using System.Collections.Generic;

namespace SdkFactory.Emitting;

/// <summary>A member's name as that of a parameter.</summary>
internal static class ParameterName
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    public static string Of(string memberName)
    {
        var name = char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);
        return name == "cancellationToken" ? "cancellationTokenValue" : Keywords.Contains(name) ? "@" + name : name;
    }
}
