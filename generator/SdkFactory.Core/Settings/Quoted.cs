using System.Linq;

namespace SdkFactory.Settings;

/// <summary>Words of a file as a message shows them: on one line, and not longer than one.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary><paramref name="text"/> in quotes, short.</summary>
    public static string Word(string text) => $"\"{Short(text)}\"";

    /// <summary><paramref name="text"/> cut where it is long, without control characters.</summary>
    public static string Short(string text)
    {
        var cut = text.Length > Longest ? text.Substring(0, Longest) + "…" : text;
        return string.Concat(cut.Select(character => char.IsControl(character) ? '\uFFFD' : character));
    }
}
