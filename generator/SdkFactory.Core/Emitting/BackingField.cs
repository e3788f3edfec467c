using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>
/// The field behind a required number, boolean or date, null where a response lacks it: its default would look like a
/// value that the server sent. Other kinds have a default of their own that is no value.
/// </summary>
internal static class BackingField
{
    /// <summary>
    /// The fields of a type by the names of their members. Each is called as hands write it, unless a member or a field
    /// before it is called so already.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Names(ModelType type)
    {
        var taken = new HashSet<string>(type.Members.Select(member => member.Name), StringComparer.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in type.Members.Where(member => Has(type, member)))
        {
            var name = "_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
            while (!taken.Add(name))
            {
                name = "_" + name;
            }

            fields.Add(member.Name, name);
        }

        return fields;
    }

    private static bool Has(ModelType type, Member member) =>
        type.HasJson && !member.MayBeAbsent && member.IsInBody
        && member.Type.Kind is TypeKind.Integer or TypeKind.Fraction or TypeKind.Boolean or TypeKind.DateTime or TypeKind.Date;
}
