using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints a type: its members. <see cref="JsonEmitter"/> prints the code that reads and writes it.</summary>
internal static class TypeEmitter
{
    public static Code Emit(ModelType type, Accessibility accessibility) => Emit(type, BackingField.Names(type), accessibility);

    private static Code Emit(ModelType type, IReadOnlyDictionary<string, string> fields, Accessibility accessibility) => $$"""
        {{XmlDoc.Element("summary", XmlDoc.TextOr(type.Summary, type.WireName))}}
        {{XmlDoc.Element("remarks", Source.Print(type.Pages))}}
        {{Modifier.Print(accessibility)}} sealed partial class {{type.Name}}{{(type.HasJson ? $" : IJsonModel<{type.Name}>" : "")}}
        {
            {{Code.Blocks([Fields(type, fields), .. type.Members.Select(member => Property(fields, member)), .. type.HasJson ? JsonEmitter.Emit(type, fields) : []])}}
        }
        """;

    private static Code Fields(ModelType type, IReadOnlyDictionary<string, string> fields) => fields.Count == 0 ? Code.Empty : Code.Format($$"""
        // Null where a response lacks the member, which is then not written.
        {{Code.Lines(type.Members.Where(member => fields.ContainsKey(member.Name)), member => $"private readonly {CSharpType.Print(member.Type)}? {fields[member.Name]};")}}
        """);

    private static Code Property(IReadOnlyDictionary<string, string> fields, Member member) => $$"""
        {{XmlDoc.Element("summary", XmlDoc.TextOr(member.Description, member.WireName))}}
        {{XmlDoc.Element("remarks", Remarks(member))}}
        {{Declaration.Head(member)}}{{Accessors(fields, member)}}
        """;

    private static Code Accessors(IReadOnlyDictionary<string, string> fields, Member member) => !fields.TryGetValue(member.Name, out var field) ? Code.Format($$""" { get; init; }""") : Code.Format($$"""

        {
            get => {{field}}.GetValueOrDefault();
            init => {{field}} = value;
        }
        """);

    private static string Remarks(Member member) => string.Join(
        " ",
        new[] { Note("Default", member.Default), Note("Example", member.Example) }.Where(note => note.Length > 0));

    // An example is there to be seen at a glance; a long one is in the page.
    private static string Note(string label, string? value) =>
        value is { Length: > 0 and <= 80 } && value.IndexOf('\n') < 0 ? $"{label}: {XmlDoc.Word(value)}." : "";
}
