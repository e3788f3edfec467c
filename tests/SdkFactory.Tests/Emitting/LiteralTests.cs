using System;
using System.Linq;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SdkFactory.Emitting;
using Xunit;

namespace SdkFactory.Tests.Emitting;

public class LiteralTests
{
    [Theory]
    [InlineData("plain 中文", "\"plain 中文\"")]
    [InlineData("\"\\\n\r\t", "\"\\\"\\\\\\n\\r\\t\"")]
    [InlineData("\0\u2028\u202E\uFEFF\uE000", "\"\\u0000\\u2028\\u202E\\uFEFF\\uE000\"")]
    [InlineData("😀", "\"\\uD83D\\uDE00\"")]
    [InlineData("{0} {{x}} $(y)", "\"{0} {{x}} $(y)\"")]
    public void What_could_be_read_otherwise_is_spelled_out(string text, string literal) => Assert.Equal(literal, Literal.Quote(text));

    [Fact]
    public void Roslyn_reads_back_any_text() =>
        Gen.OneOf(Gen.String, Gen.Char.Array[0, 8].Select(letters => new string(letters))).Where(IsSound).Sample(
            text =>
            {
                var parsed = SyntaxFactory.ParseExpression(Literal.Quote(text));
                return !parsed.ContainsDiagnostics && parsed is LiteralExpressionSyntax literal && literal.Token.ValueText == text;
            },
            iter: 20_000);

    [Fact]
    public void Every_character_survives() =>
        Assert.All(
            Enumerable.Range(0, char.MaxValue + 1).Where(c => !char.IsSurrogate((char)c)),
            c => Assert.Equal(((char)c).ToString(), ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literal.Quote(((char)c).ToString()))).Token.ValueText));

    [Fact]
    public void The_bytes_of_a_text_are_a_UTF_8_literal() =>
        Gen.String.Where(IsSound).Sample(text =>
        {
            var parsed = SyntaxFactory.ParseExpression(Literal.Utf8(text));
            return !parsed.ContainsDiagnostics && parsed.IsKind(SyntaxKind.Utf8StringLiteralExpression)
                && ((LiteralExpressionSyntax)parsed).Token.ValueText == text;
        });

    // Files are UTF-8, so halves of surrogate pairs never come in.
    private static bool IsSound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Equals(text, StringComparison.Ordinal);
}
