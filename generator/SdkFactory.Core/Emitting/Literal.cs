using System.Globalization;

namespace SdkFactory.Emitting;

/// <summary>Text from a page as a C# string literal: it can never end the literal, the line, or read other than it is.</summary>
internal static class Literal
{
    public static string Quote(string text) => $"\"{Escaping.Escape(text, Escape)}\"";

    /// <summary>The literal as UTF-8 bytes.</summary>
    public static string Utf8(string text) => Quote(text) + "u8";

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsPlain(c) => null,
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };

    // Controls, line separators, direction marks and halves of surrogate pairs are spelled out.
    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
