using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Naming;
using SdkFactory.Linking.Overriding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>The part of the table of precedence that is about C# names, and about what a name or a file in a type cell becomes.</summary>
internal static class ModelPrecedence
{
    /// <summary>The C# name of a type. The first that is free is taken.</summary>
    public static readonly Precedence<TypeNameEvidence, string> TypeName = new(
        "C# name",
        name => name,
        new(SourceNames.Override, type => type.Overrides.Say(item => item.Name).Select(said => said with { Value = Names.Stated(said.Value) })),
        new(SourceNames.Lock, type => type.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("name in the docs", type => [new(Names.Stated(type.Name), type.Origin)]));

    /// <summary>The C# name of a member. The first that is free is taken.</summary>
    public static readonly Precedence<MemberNameEvidence, string> MemberName = new(
        "C# name",
        name => name,
        new(SourceNames.Override, item => item.Member.Evidence.Overrides.Say(said => said.Name)),
        new(SourceNames.Lock, item => item.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("name in the docs", item => [new(item.Pascal, item.Member.Origin)]),
        new("name in the docs, to the letter", item => item.Exact is var exact && exact != item.Pascal ? [new(exact, item.Member.Origin)] : []));

    /// <summary>The C# name of an enum. The first that is free is taken.</summary>
    public static readonly Precedence<EnumNameEvidence, string> EnumName = new(
        "enum",
        name => name,
        new(SourceNames.Lock, item => item.Pin is { } pin ? [new(pin.Name, Pin: pin)] : []),
        new("table that lists its values", item => EnumWords.FindTable(item.Owners) is { } table ? [new(table)] : []),
        new("what its owners have in common, and the member", item => EnumWords.HasTable(item.Owners) ? [] : [new(item.Common)]),
        new("what its first owner is about, and the member", item => EnumWords.HasTable(item.Owners) ? [] : EnumWords.JoinFirst(item.Owners).Select(name => new Statement<string>(name))));

    /// <summary>What a name is.</summary>
    public static readonly Precedence<ReferenceEvidence, TypeKind> Reference = new(
        "name in the type cell",
        TypeWording.Describe,
        new("structure of a page", name => name.Referent.Kind == TypeKind.Model ? [new(TypeKind.Model, name.Referent.Origin)] : []),
        new("structure that lists values", name => name.Referent.Kind == TypeKind.Enum ? [new(TypeKind.Enum, Text: name.Referent.Name)] : []),
        new("type that the settings leave out", name => name.Referent.IsExcluded ? [new(TypeKind.Any)] : []),
        new("name that no page defines", name => name.Referent.IsKnown ? [] : [new(TypeKind.Any)]))
    { Ask = name => $"what '{name.Claim.Name}' is" };

    /// <summary>What a file is.</summary>
    public static readonly Precedence<ObservedEvidence, TypeKind> File = new(
        "file",
        TypeWording.Describe,
        new("member of a request", member => member.IsRequest ? [new(TypeKind.File)] : []),
        new("value that JSON has no form for", member => member.IsRequest ? [] : [new(TypeKind.Any)]));

    /// <summary>All questions.</summary>
    public static IReadOnlyList<IPrecedence> All { get; } = [TypeName, MemberName, EnumName, Reference, File];
}
