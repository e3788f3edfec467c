using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SdkFactory.Emitting;
using Xunit;

namespace SdkFactory.Tests.Support;

/// <summary>The rules that let the sources stand in any SDK, next to types of any name.</summary>
public sealed class SupportSourceTests
{
    private const string EmittedParts = """
        #nullable enable
        namespace SdkFactory.Support;
        internal static partial class ApiEnvelope
        {
            private const long SuccessValue = 200;
            private static global::System.ReadOnlySpan<byte> StatusName => "a"u8;
            private static global::System.ReadOnlySpan<byte> CodeName => "b"u8;
            private static global::System.ReadOnlySpan<byte> RequestIdName => "c"u8;
            private static global::System.ReadOnlySpan<byte> MessageName => "d"u8;
        }
        public partial class ApiJsonResolver
        {
            private partial bool TryFind(
                global::System.Type type,
                global::System.Text.Json.JsonSerializerOptions options,
                out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info)
            {
                info = null;
                return false;
            }
        }
        internal static partial class EnumTexts
        {
            internal static partial string Wire<TEnum>(TEnum value) where TEnum : struct, global::System.Enum => "";
            internal static partial bool TryParse<TEnum>(global::System.ReadOnlySpan<byte> utf8, out TEnum value)
                where TEnum : struct, global::System.Enum
            {
                value = default;
                return false;
            }
        }
        """;

    private static readonly string[] HostileNames =
    [
        "Action", "ArgumentException", "Array", "Boolean", "Buffer", "CancellationToken", "Convert", "DateOnly",
        "DateTime", "DateTimeOffset", "Dictionary", "Double", "Encoding", "Enum", "Exception", "Func", "HttpClient",
        "HttpContent", "HttpMethod", "IDictionary", "IEnumerable", "IReadOnlyList", "Int64", "JsonElement",
        "JsonException", "KeyValuePair", "List", "Math", "Memory", "Nullable", "Object", "ReadOnlySpan", "Span",
        "Stream", "String", "StringBuilder", "Task", "TimeSpan", "Timeout", "Type", "Uri", "Utf8JsonReader",
        "Utf8JsonWriter",
    ];

    public static TheoryData<string> Files => [.. Sources().Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_source_can_be_copied_into_any_SDK(string name)
    {
        string text = Sources()[name];
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(text);

        Assert.StartsWith("#nullable enable\n\nnamespace SdkFactory.Support;\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Empty(unit.DescendantNodes().OfType<UsingDirectiveSyntax>());
        BaseTypeDeclarationSyntax type = Assert.Single(unit.DescendantNodes().OfType<BaseTypeDeclarationSyntax>());
        Assert.Equal(Path.GetFileNameWithoutExtension(name), type.Identifier.Text);
    }

    [Fact]
    public void The_sources_compile_as_CSharp_11_beside_hostile_names()
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp11, DocumentationMode.Diagnose);
        string hostile = "namespace SdkFactory.Support\n{\n"
            + string.Concat(HostileNames.Select(static name => $"    internal static class {name} {{ }}\n"))
            + "}\nnamespace SdkFactory.System { }\nnamespace SdkFactory.Support.System { }\n";
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sdk",
            Sources().Values.Append(EmittedParts).Append(hostile)
                .Select(text => CSharpSyntaxTree.ParseText(text, options, cancellationToken: default)),
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));

        Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    private static SortedDictionary<string, string> Sources()
    {
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in typeof(SdkEmitter).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith("Support/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(SdkEmitter).Assembly.GetManifestResourceStream(name)!);
            sources.Add(name["Support/".Length..], reader.ReadToEnd());
        }

        return sources;
    }
}
