using System;
using System.Globalization;
using SdkFactory.Model;

namespace SdkFactory.Linking.Members;

/// <summary>Tells dates by their form: ISO 8601, also with a blank for the T and an offset without its colon.</summary>
internal static class DateEvidence
{
    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
    ];

    /// <summary><see cref="TypeKind.DateTime"/>, <see cref="TypeKind.Date"/>, or null for any other text.</summary>
    public static TypeKind? Recognise(string text)
    {
        if (text.Length is < 10 or > 40 || text[4] != '-')
        {
            return null;
        }

        if (text.Length == 10)
        {
            return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? TypeKind.Date : null;
        }

        return DateTimeOffset.TryParseExact(WithColon(text), Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) ? TypeKind.DateTime : null;
    }

    // The parser knows +08:00 only.
    private static string WithColon(string text) =>
        text[text.Length - 5] is '+' or '-' && text.IndexOf(':') > 0 ? text.Insert(text.Length - 2, ":") : text;
}
