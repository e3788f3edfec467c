using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>The part of the table of precedence that is about C# names, and about what a name or a file in a type cell becomes.</summary>
internal static class ModelQuestions
{
    /// <summary>The C# name of a type. The first that is free is taken.</summary>
    public static readonly Question<TypeNameCase, string> TypeName = new(
        "C# name",
        name => name,
        new(Sources.Override, type => type.Overrides.Say(item => item.Name).Select(said => said with { Value = Names.Stated(said.Value) })),
        new(Sources.Lock, type => type.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("name in the docs", type => [new(Names.Stated(type.Name), type.Origin)]));

    /// <summary>The C# name of a member. The first that is free is taken.</summary>
    public static readonly Question<MemberNameCase, string> MemberName = new(
        "C# name",
        name => name,
        new(Sources.Override, item => item.Member.Case.Overrides.Say(said => said.Name)),
        new(Sources.Lock, item => item.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("name in the docs", item => [new(Names.Pascal(item.Member.WireName), item.Member.Origin)]),
        new("name in the docs, to the letter", item => Names.Exact(item.Member.WireName) is var exact && exact != Names.Pascal(item.Member.WireName) ? [new(exact, item.Member.Origin)] : []));

    /// <summary>The C# name of an enum. The first that is free is taken.</summary>
    public static readonly Question<EnumNameCase, string> EnumName = new(
        "enum",
        name => name,
        new(Sources.Lock, item => item.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("table that lists its values", item => EnumWords.FindTable(item.Owners) is { } table ? [new(table)] : []),
        new("what its owners have in common, and the member", item => EnumWords.HasTable(item.Owners) ? [] : [new(EnumWords.JoinCommon(item.Owners))]),
        new("what its first owner is about, and the member", item => EnumWords.HasTable(item.Owners) ? [] : EnumWords.JoinFirst(item.Owners).Select(name => new Statement<string>(name))));

    /// <summary>What a name is.</summary>
    public static readonly Question<ReferenceCase, TypeKind> Reference = new(
        "name in the type cell",
        TypeWording.Describe,
        new("structure of a page", name => name.Type is { } type ? [new(TypeKind.Model, type.Origin)] : []),
        new("structure that lists values", name => name.Enum is { } table ? [new(TypeKind.Enum, Text: table)] : []),
        new("type that the settings leave out", name => name.IsExcluded ? [new(TypeKind.Any)] : []),
        new("name that no page defines", name => name is { Type: null, Enum: null, IsExcluded: false } ? [new(TypeKind.Any)] : []))
    { Ask = name => $"what '{name.Claim.Name}' is" };

    /// <summary>What a file is.</summary>
    public static readonly Question<ObservedCase, TypeKind> File = new(
        "file",
        TypeWording.Describe,
        new("member of a request", member => member.IsRequest ? [new(TypeKind.File)] : []),
        new("value that JSON has no form for", member => member.IsRequest ? [] : [new(TypeKind.Any)]));

    /// <summary>All questions.</summary>
    public static IReadOnlyList<IQuestion> All { get; } = [TypeName, MemberName, EnumName, Reference, File];
}
