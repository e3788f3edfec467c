using System.Collections.Generic;
using System.Linq;
using System.Text;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints the code that reads a type from JSON and writes it.</summary>
internal static class JsonEmitter
{
    /// <param name="type">The type.</param>
    /// <param name="fields">See <see cref="BackingField.Names"/>.</param>
    public static IEnumerable<Code> Emit(ModelType type, IReadOnlyDictionary<string, string> fields)
    {
        var body = type.Members.Where(member => member.IsInBody).ToList();
        return
        [
            AdditionalProperties,
            $$"""
                /// <summary>Starts with nothing set, for an object initializer.</summary>
                public {{type.Name}}()
                {
                }
                """,
            Constructor(type, fields, body),
            $"static {type.Name} IJsonModel<{type.Name}>.Read(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context) => new(ref reader, context);",
            Write(type, fields, body),
            Names(body),
        ];
    }

    private static Code AdditionalProperties => $$"""
        /// <summary>Members that the documentation does not name, by wire name; null where there are none.</summary>
        public global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        """;

    private static Code Constructor(ModelType type, IReadOnlyDictionary<string, string> fields, List<Member> body) => $$"""
        [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        private {{type.Name}}(ref global::System.Text.Json.Utf8JsonReader reader, JsonReadContext context)
        {
            {{Code.Lines(type.Members.Where(IsNullAtStart), member => $"{member.Name} = null!;")}}
            var members = new JsonMembers(context, nameof({{type.Name}}));
            while (members.Next(ref reader))
            {
                {{Switch(fields, body)}}
            }

            {{Strict(fields, body)}}
            {{Code.Lines(body.Where(IsMissable), Missing)}}
            AdditionalProperties = members.Kept;
        }
        """;

    // Reading is tolerant: what is missing is null until all members are read, whatever its type says.
    private static bool IsNullAtStart(Member member) => !member.MayBeAbsent && !CSharpType.IsValue(member.Type);

    private static Code Switch(IReadOnlyDictionary<string, string> fields, List<Member> body) => body.Count == 0
        ? Code.Format($"members.Keep(ref reader);")
        : Code.Format($$"""
            switch (members.Name.Length)
            {
                {{Code.Lines(body, member => Case(fields, member))}}
                default:
                    members.Keep(ref reader);
                    break;
            }
            """);

    private static Code Case(IReadOnlyDictionary<string, string> fields, Member member) => $$"""
        case {{Encoding.UTF8.GetByteCount(member.WireName)}} when members.Is({{Literal.Utf8(member.WireName)}}):
            {{Target(fields, member)}} = {{CSharpType.Reader(member)}}.Read(ref reader, context);
            break;
        """;

    private static string Target(IReadOnlyDictionary<string, string> fields, Member member) => fields.TryGetValue(member.Name, out var field) ? field : member.Name;

    private static Code Strict(IReadOnlyDictionary<string, string> fields, List<Member> body)
    {
        var required = body.Where(member => !member.MayBeAbsent).ToList();
        return required.Count == 0 ? Code.Empty : Code.Format($$"""
            if (context.IsStrict)
            {
                {{Code.Lines(required, member => $"members.Require({Value(fields, member)}, {Literal.Quote(member.WireName)});")}}
            }

            """);
    }

    private static bool IsMissable(Member member) => !member.MayBeAbsent && member.Type.Kind == TypeKind.List;

    private static Code Missing(Member member) => $"{member.Name} ??= {CSharpType.Codec(member.Type)}.Missing;";

    private static string Value(IReadOnlyDictionary<string, string> fields, Member member) => member.Type.Kind switch
    {
        TypeKind.Enum => $"!{member.Name}.IsNone",
        TypeKind.Any or TypeKind.Object => $"{member.Name}.ValueKind is not global::System.Text.Json.JsonValueKind.Undefined",
        _ => Target(fields, member),
    };

    private static Code Write(ModelType type, IReadOnlyDictionary<string, string> fields, List<Member> body) => $$"""
        void IJsonModel<{{type.Name}}>.Write(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            {{Code.Lines(body, member => $"{CSharpType.Codec(member.Type)}.Write(writer, JsonNames.{member.Name}, {Target(fields, member)});")}}
            JsonMembers.Write(writer, AdditionalProperties);
            writer.WriteEndObject();
        }
        """;

    private static Code Names(List<Member> body) => body.Count == 0 ? Code.Empty : Code.Format($$"""
        private static class JsonNames
        {
            {{Code.Lines(body, member => $"internal static readonly global::System.Text.Json.JsonEncodedText {member.Name} = JsonMembers.Encode({Literal.Quote(member.WireName)});")}}
        }
        """);
}
