using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>
/// The field behind a required number, boolean or date, null where an answer lacks it: its default would look like a
/// value that the server sent. Other kinds have a default of their own that is no value.
/// </summary>
internal static class BackingField
{
    public static IEnumerable<Member> Of(ModelType type) => type.Members.Where(member => Has(type, member));

    public static bool Has(ModelType type, Member member) =>
        type.HasJson && !member.MayBeAbsent && member.Location == ParameterLocation.Body
        && member.Type.Kind is TypeKind.Integer or TypeKind.Fraction or TypeKind.Boolean or TypeKind.DateTime or TypeKind.Date;

    /// <summary>The name as hands write it, unless a member or the field of one before has it already.</summary>
    public static string Name(ModelType type, Member member)
    {
        var taken = new HashSet<string>(type.Members.Select(other => other.Name), StringComparer.Ordinal);
        foreach (var owner in Of(type))
        {
            var name = "_" + char.ToLowerInvariant(owner.Name[0]) + owner.Name.Substring(1);
            while (!taken.Add(name))
            {
                name = "_" + name;
            }

            if (ReferenceEquals(owner, member))
            {
                return name;
            }
        }

        throw new ArgumentException($"{type.Name}.{member.Name} has no field.", nameof(member));
    }
}
