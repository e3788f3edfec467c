using SdkFactory.Claims;
using SdkFactory.Linking.Members;

namespace SdkFactory.Linking.Modelling;

/// <summary>A name where a type is expected.</summary>
/// <param name="Claim">What the page says.</param>
/// <param name="Type">The type of that name; null for none.</param>
/// <param name="Enum">The C# name of the enum whose table has that name; null for none.</param>
/// <param name="IsExcluded">Whether the settings leave the type of that name out.</param>
internal sealed record ReferenceEvidence(TypeClaim Claim, MergedType? Type, string? Enum, bool IsExcluded);
