using System;
using SdkFactory.Claims;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>Reads the note in a description that names a nested type: <c>嵌套类型：&lt;a href="#X"&gt;X&lt;/a&gt;</c>.</summary>
internal static class NestedType
{
    /// <summary>The named type, and <paramref name="description"/> without the note; null where there is none.</summary>
    public static TypeClaim? TakeFrom(ref string description, Dialect dialect)
    {
        foreach (var word in dialect.NestedType)
        {
            var note = description.LastIndexOf(word, StringComparison.Ordinal);
            var open = note < 0 ? -1 : description.IndexOf("<a", note, StringComparison.OrdinalIgnoreCase);
            var close = open < 0 ? -1 : description.IndexOf("</a>", open, StringComparison.OrdinalIgnoreCase);
            if (close < 0 || !Labels.IsMark(description, note + word.Length, open))
            {
                continue;
            }

            close += "</a>".Length;
            var type = TypeCell.Read(description.Substring(open, close - open), dialect);
            description = description.Substring(0, note) + description.Substring(close);
            return type;
        }

        return null;
    }
}
