using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>A member of a type, as all pages together describe it.</summary>
/// <param name="Claim">The words of the first page that has it.</param>
/// <param name="Required">Whether all pages require it.</param>
/// <param name="Sources">The rows that describe it.</param>
/// <param name="Name">The C# name that an override gives it; null where none does.</param>
/// <param name="Location">Where an override sends it; null where none does.</param>
internal sealed record DraftRow(
    RowClaim Claim,
    bool Required,
    EquatableArray<RowRef> Sources,
    string? Name = null,
    ParameterLocation? Location = null);
