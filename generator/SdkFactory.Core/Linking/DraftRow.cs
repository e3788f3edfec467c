using SdkFactory.Linking.Evidence;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>A member of a type, as all pages together describe it.</summary>
/// <param name="Claim">The words of the first page that has any, with the type that was decided.</param>
/// <param name="Required">Whether it is documented as always there.</param>
/// <param name="Sources">The rows that describe it.</param>
/// <param name="Case">All that is known of it.</param>
/// <param name="Name">The C# name that an override gives it; null where none does.</param>
/// <param name="Location">Where an override sends it; null where none does.</param>
internal sealed record DraftRow(
    RowClaim Claim,
    bool Required,
    EquatableArray<RowRef> Sources,
    MemberCase Case,
    string? Name = null,
    ParameterLocation? Location = null)
{
    /// <summary>The allowed values, once they are decided; none where it is no enum.</summary>
    public EnumValues Values { get; init; }
}
