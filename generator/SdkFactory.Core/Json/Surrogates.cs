namespace SdkFactory.Json;

/// <summary>Halves of surrogate pairs: UTF-16 units that are no character, and that no UTF-8 text can hold.</summary>
internal static class Surrogates
{
    /// <summary>Where the first half without its other stands; -1 where there is none.</summary>
    public static int IndexOfHalf(string text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>The text with U+FFFD, which stands for what is no character, for each half.</summary>
    public static string WithoutHalves(string text)
    {
        var first = IndexOfHalf(text);
        if (first < 0)
        {
            return text;
        }

        var whole = text.ToCharArray();
        for (var i = first; i >= 0; i = IndexOfHalf(text, i + 1))
        {
            whole[i] = '\uFFFD';
        }

        return new string(whole);
    }
}
