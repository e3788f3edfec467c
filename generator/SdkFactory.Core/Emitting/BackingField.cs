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

    /// <summary>The name as hands write it, unless a member has it already.</summary>
    public static string Name(ModelType type, Member member)
    {
        var name = "_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
        while (type.Members.Any(other => string.Equals(other.Name, name, StringComparison.Ordinal)))
        {
            name = "_" + name;
        }

        return name;
    }
}
