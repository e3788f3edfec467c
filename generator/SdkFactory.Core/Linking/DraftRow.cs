using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>A member of a type, as all pages together describe it.</summary>
/// <param name="Claim">The words of the first page that has any, with the type that was decided.</param>
/// <param name="Required">Whether it is documented as always there.</param>
/// <param name="Case">All that is known of it.</param>
internal sealed record DraftRow(RowClaim Claim, bool Required, MemberCase Case)
{
    /// <summary>The allowed values, once they are decided; none where it is no enum.</summary>
    public EnumValues Values { get; init; }

    /// <summary>The first row that describes it.</summary>
    public RowRef Source => Case.Rows[0].Ref;

    /// <summary>The rows that describe it.</summary>
    public IEnumerable<RowRef> Sources => Case.Rows.Select(row => row.Ref);

    /// <summary>The C# name that an override gives it; null where none does.</summary>
    public string? Name => Case.Overrides.Said(item => item.Name);

    /// <summary>Where an override sends it; null where none does.</summary>
    public ParameterLocation? Location => Case.Overrides.Said(item => item.Location);
}
