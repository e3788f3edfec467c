using System;
using SdkFactory.Claims;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>Reads a type: the dialect's words, a structure's name, a link to one, each with <c>[]</c> for a list.</summary>
internal static class TypeCell
{
    // Deeper lists are no type that anybody sends, and what walks a type must end.
    private const int MostLists = 4;

    public static TypeClaim Read(string raw, Dialect dialect)
    {
        var linked = raw.IndexOf("<a", StringComparison.OrdinalIgnoreCase) >= 0;
        var word = CellText.Word(raw);
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

        foreach (var known in dialect.Types)
        {
            if (known.Word == word)
            {
                return new TypeClaim(known.Kind);
            }
        }

        return new TypeClaim(TypeClaimKind.Reference, word, Linked: linked);
    }
}
