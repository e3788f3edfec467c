using System.Linq;
using CsCheck;

namespace SdkFactory.Tests.Json;

/// <summary>Texts that are almost JSON: pieces of its grammar in any order, and sound documents with a part torn out.</summary>
internal static class JsonSamples
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00e", "\"a\"", "\"\\n\"", "1", "-", "0.5e3", "true", "false", "null",
        " ", "\n", "\r\n", "//", "/*", "*/", "\0", "\uFEFF", "中", "{\"a\":1}", "[1,2]");

    /// <summary>Pieces of the grammar in any order.</summary>
    public static Gen<string> Noise => Piece.Array[0, 24].Select(string.Concat);

    /// <summary><paramref name="document"/> with a part replaced by noise.</summary>
    public static Gen<string> Torn(string document) =>
        from start in Gen.Int[0, document.Length]
        from length in Gen.Int[0, 8]
        from noise in Piece.Array[0, 3].Select(string.Concat)
        select string.Concat(document.Take(start).Concat(noise).Concat(document.Skip(start + length)));
}
