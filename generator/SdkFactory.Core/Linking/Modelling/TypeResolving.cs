using SdkFactory.Claims;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>Makes C# types of what type cells say: names become types, and evidence decides what a cell leaves open.</summary>
internal sealed class TypeResolving(NameTable names)
{
    /// <summary>The type of a member's values.</summary>
    public ResolvedType Resolve(ObservedEvidence member, TypeClaim claim)
    {
        var top = claim;
        return ResolvePart(claim);

        ResolvedType ResolvePart(TypeClaim part)
        {
            switch (part.Kind)
            {
                case TypeClaimKind.Array when part.Element is not null:
                    var element = ResolvePart(part.Element);

                    // The parts of a body form one list, however files are nested.
                    return element.Type is { Kind: TypeKind.List, IsFile: true } ? element : element with { Type = TypeRef.ListOf(element.Type) };
                case TypeClaimKind.Array:
                    var items = FindEnum(member.Type, member.Member) is { } values ? new ResolvedType(new TypeRef(TypeKind.Enum, values)) : Decide(MemberPrecedence.Item.Decide(member));
                    return items with { Type = TypeRef.ListOf(items.Type) };
                case TypeClaimKind.String:
                    return FindEnum(member.Type, member.Member) is { } name ? new ResolvedType(new TypeRef(TypeKind.Enum, name))
                        : top.Kind == TypeClaimKind.Array ? new ResolvedType(new TypeRef(TypeKind.Text))
                        : Decide(MemberPrecedence.Text.Decide(member));
                case TypeClaimKind.Number:
                    return Decide(MemberPrecedence.Number.Decide(member));
                case TypeClaimKind.Boolean:
                    return new ResolvedType(new TypeRef(TypeKind.Boolean));
                case TypeClaimKind.Object:
                    return new ResolvedType(new TypeRef(TypeKind.Object));
                case TypeClaimKind.File:
                    return Decide(ModelPrecedence.File.Decide(member));
                case TypeClaimKind.Reference:
                    return ResolveName(part);
                default:
                    return new ResolvedType(new TypeRef(TypeKind.Any));
            }
        }
    }

    private ResolvedType ResolveName(TypeClaim claim)
    {
        var referent = names.Find(claim.Name!);
        var decided = ModelPrecedence.Reference.Decide(new ReferenceEvidence(claim, referent));
        return new ResolvedType(new TypeRef(decided.Value, referent.Name), decided, referent.EnumName);
    }

    private string? FindEnum(string type, string member) => names.FindEnum(type, member)?.Value;

    private static ResolvedType Decide(Decided<TypeKind> decided) => new(new TypeRef(decided.Value), decided);
}
