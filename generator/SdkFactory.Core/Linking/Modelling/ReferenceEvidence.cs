using SdkFactory.Claims;

namespace SdkFactory.Linking.Modelling;

/// <summary>A name where a type is expected.</summary>
/// <param name="Claim">What the page says.</param>
/// <param name="Referent">What the name stands for.</param>
internal sealed record ReferenceEvidence(TypeClaim Claim, Referent Referent);
