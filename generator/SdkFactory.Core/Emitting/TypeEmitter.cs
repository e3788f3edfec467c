using System.Collections.Generic;
using System.Linq;
using System.Text;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints a type: its members, and the code that reads and writes it.</summary>
internal static class TypeEmitter
{
    private const string Unknown = "global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>?";

    public static string Emit(ModelType type, Accessibility accessibility) => Code.Of($$"""
        {{Doc(type)}}
        {{Modifier.Of(accessibility)}} sealed partial class {{type.Name}}{{(type.HasJson ? $" : IJsonModel<{type.Name}>" : "")}}
        {
            {{Code.Blocks(type.Members.Select(Property).Concat(type.HasJson ? Json(type) : []))}}
        }
        """);

    private static IEnumerable<Member> Body(ModelType type) => type.Members.Where(member => member.Location == ParameterLocation.Body);

    private static string Doc(ModelType type) => Code.Lines(
    [
        XmlDoc.Element("summary", XmlDoc.TextOr(type.Summary, type.WireName)),
        XmlDoc.Element("remarks", Source.Of(type.Pages)),
    ]);

    private static string Property(Member member) => Code.Of($$"""
        {{XmlDoc.Element("summary", XmlDoc.TextOr(member.Description, member.WireName))}}
        {{XmlDoc.Element("remarks", Remarks(member))}}
        {{Declaration.Of(member)}}
        """);

    private static string Remarks(Member member) => string.Join(
        " ",
        new[] { Note("Default", member.Default), Note("Example", member.Example) }.Where(note => note.Length > 0));

    // An example is there to be seen at a glance; a long one is in the page.
    private static string Note(string label, string? value) =>
        value is { Length: > 0 and <= 80 } && value.IndexOf('\n') < 0 ? $"{label}: {XmlDoc.Word(value)}." : "";

    private static IEnumerable<string> Json(ModelType type) =>
    [
        Code.Of($$"""
            /// <summary>Members that the documentation does not name, by wire name; null where there are none.</summary>
            public {{Unknown}} AdditionalProperties { get; init; }
            """),
        Code.Of($$"""
            /// <summary>Starts with nothing set, for an object initializer.</summary>
            public {{type.Name}}()
            {
            }
            """),
        Code.Of($$"""
            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            private {{type.Name}}(ref global::System.Text.Json.Utf8JsonReader reader)
            {
                {{Code.Lines(type.Members.Select(Start))}}
                {{Unknown}} unknown = null;
                JsonMembers.Begin(ref reader);
                while (JsonMembers.Next(ref reader, out var name))
                {
                    {{Switch(type)}}
                }

                AdditionalProperties = unknown;
            }
            """),
        $"static {type.Name} IJsonModel<{type.Name}>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => new(ref reader);",
        Code.Of($$"""
            void IJsonModel<{{type.Name}}>.Write(global::System.Text.Json.Utf8JsonWriter writer)
            {
                writer.WriteStartObject();
                {{Code.Lines(Body(type).Select(member => $"{CSharpType.Codec(member)}.Write(writer, {Literal.Utf8(member.WireName)}, {member.Name});"))}}
                JsonMembers.WriteKept(writer, AdditionalProperties);
                writer.WriteEndObject();
            }
            """),
    ];

    private static string Switch(ModelType type) => Body(type).Any()
        ? Code.Of($$"""
            switch (name.Length)
            {
                {{Code.Lines(Body(type).Select(Case))}}
                default:
                    JsonMembers.Keep(ref unknown, name, ref reader);
                    break;
            }
            """)
        : "JsonMembers.Keep(ref unknown, name, ref reader);";

    private static string Case(Member member) => Code.Of($$"""
        case {{Encoding.UTF8.GetByteCount(member.WireName)}} when JsonMembers.Is(name, {{Literal.Utf8(member.WireName)}}):
            {{member.Name}} = {{CSharpType.Codec(member)}}.Read(ref reader);
            break;
        """);

    // Reading is tolerant: a required list that is missing is empty, other required references stay null.
    private static string Start(Member member) =>
        member.MayBeAbsent || CSharpType.IsValue(member.Type) ? ""
        : member.Type.Kind == TypeKind.List ? $"{member.Name} = global::System.Array.Empty<{CSharpType.Of(member.Type.Element!)}>();"
        : $"{member.Name} = null!;";
}
