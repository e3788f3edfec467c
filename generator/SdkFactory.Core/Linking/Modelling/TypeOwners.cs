using System.Linq;
using SdkFactory.Linking.Members;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>The enums' owners of one type.</summary>
/// <param name="Type">The type, or the table.</param>
/// <param name="TypeName">Its C# name; the wire name of a table.</param>
/// <param name="Owners">Its members whose values are an enum, or the table itself.</param>
internal sealed record TypeOwners(ValuedType Type, string TypeName, EquatableArray<EnumOwner> Owners)
{
    /// <summary>The owners of a type; those of before where they are the same.</summary>
    public static TypeOwners Find(ValuedType type, string typeName, TypeOwners? before)
    {
        if (before is not null && before.Type == type && before.TypeName == typeName)
        {
            return before;
        }

        EquatableArray<EnumOwner> owners = type.IsTable
            ? [EnumOwner.OfTable(type)]
            : type.Members.Where(member => member.Values.Items.Count > 0).Select(member => EnumOwner.OfMember(type, typeName, member)).ToEquatableArray();
        return new TypeOwners(type, typeName, before is not null && before.Owners == owners ? before.Owners : owners);
    }
}
