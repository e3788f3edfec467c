using SdkFactory.Linking.Deciding;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>What a name in a type cell stands for.</summary>
/// <param name="Kind">A type, an enum, or any value.</param>
/// <param name="Name">The C# name of the type or the enum; null for any value.</param>
/// <param name="Origin">The section that defines the type; null for anything else.</param>
/// <param name="EnumName">How the enum got its name; null for anything else.</param>
/// <param name="IsExcluded">Whether the settings leave the type of that name out.</param>
internal readonly record struct Referent(TypeKind Kind, string? Name = null, Origin? Origin = null, Decided<string>? EnumName = null, bool IsExcluded = false)
{
    /// <summary>Whether the pages or the settings know the name: as a structure, as a table of values, or as what is left out.</summary>
    public bool IsKnown => Kind != TypeKind.Any || IsExcluded;
}
