using System;
using SdkFactory.Claims;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>Reads a type: the dialect's words, a structure's name, a link to one, each with <c>[]</c> for a list.</summary>
internal static class TypeCell
{
    // Deeper lists are no type that anybody sends, and what walks a type must end.
    private const int MostLists = 4;

    public static TypeClaim Read(string raw, Dialect dialect) => Read(raw, 0, raw.Length, dialect);

    /// <summary>The type that a part of <paramref name="text"/> says.</summary>
    public static TypeClaim Read(string text, int start, int end, Dialect dialect)
    {
        var linked = text.IndexOf("<a", start, end - start, StringComparison.OrdinalIgnoreCase) >= 0;
        var word = CellText.Word(text, start, end);
        var lists = 0;
        while (lists < MostLists && word.EndsWith("[]", StringComparison.Ordinal))
        {
            word = word.Substring(0, word.Length - 2).TrimEnd();
            lists++;
        }

        var type = OfWord(word, linked, dialect);
        for (; lists > 0; lists--)
        {
            type = new TypeClaim(TypeClaimKind.Array, Element: type);
        }

        return type;
    }

    private static TypeClaim OfWord(string word, bool linked, Dialect dialect)
    {
        if (word.Length == 0)
        {
            return new TypeClaim(TypeClaimKind.Any);
        }

        for (var i = 0; i < dialect.Types.Count; i++)
        {
            if (dialect.Types[i].Word == word)
            {
                return new TypeClaim(dialect.Types[i].Kind);
            }
        }

        return new TypeClaim(TypeClaimKind.Reference, word, Linked: linked);
    }
}
