using System.Globalization;
using System.Linq;

namespace SdkFactory.Cli.Printing;

/// <summary>Makes text from pages and file names fit for a terminal, which would obey an escape sequence in it.</summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text as one line, with a replacement character for each one that a terminal would act on.</summary>
    public static string Line(string text) =>
        text.Any(IsActedOn)
            ? string.Create(text.Length, text, static (line, source) =>
            {
                for (var i = 0; i < line.Length; i++) line[i] = IsActedOn(source[i]) ? Replacement : source[i];
            })
            : text;

    // Format characters are among them because they can turn the direction of what follows.
    private static bool IsActedOn(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
