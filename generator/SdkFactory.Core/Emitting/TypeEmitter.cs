using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints a type: its members. <see cref="JsonEmitter"/> prints the code that reads and writes it.</summary>
internal static class TypeEmitter
{
    public static string Emit(ModelType type, Accessibility accessibility) => Code.Of($$"""
        {{Doc(type)}}
        {{Modifier.Of(accessibility)}} sealed partial class {{type.Name}}{{(type.HasJson ? $" : IJsonModel<{type.Name}>" : "")}}
        {
            {{Code.Blocks([Fields(type), .. type.Members.Select(member => Property(type, member)), .. type.HasJson ? JsonEmitter.Emit(type) : []])}}
        }
        """);

    private static string Doc(ModelType type) => Code.Lines(
    [
        XmlDoc.Element("summary", XmlDoc.TextOr(type.Summary, type.WireName)),
        XmlDoc.Element("remarks", Source.Of(type.Pages)),
    ]);

    private static string Fields(ModelType type) => !BackingField.Of(type).Any() ? "" : Code.Of($$"""
        // Null where an answer lacks the member, which is then not written.
        {{Code.Lines(BackingField.Of(type).Select(member => $"private readonly {CSharpType.Of(member.Type)}? {BackingField.Name(type, member)};"))}}
        """);

    private static string Property(ModelType type, Member member) => Code.Of($$"""
        {{XmlDoc.Element("summary", XmlDoc.TextOr(member.Description, member.WireName))}}
        {{XmlDoc.Element("remarks", Remarks(member))}}
        {{Declaration.Head(member)}}{{Accessors(type, member)}}
        """);

    private static string Accessors(ModelType type, Member member) => !BackingField.Has(type, member) ? " { get; init; }" : Code.Of($$"""

        {
            get => {{BackingField.Name(type, member)}}.GetValueOrDefault();
            init => {{BackingField.Name(type, member)}} = value;
        }
        """);

    private static string Remarks(Member member) => string.Join(
        " ",
        new[] { Note("Default", member.Default), Note("Example", member.Example) }.Where(note => note.Length > 0));

    // An example is there to be seen at a glance; a long one is in the page.
    private static string Note(string label, string? value) =>
        value is { Length: > 0 and <= 80 } && value.IndexOf('\n') < 0 ? $"{label}: {XmlDoc.Word(value)}." : "";
}
