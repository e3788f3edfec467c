using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>A row, and where it stands.</summary>
/// <param name="Ref">Its page and key.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Definition">Which of the type's definitions has it, from 0.</param>
internal sealed record SourceRow(Origin Ref, RowClaim Claim, int Definition = 0);
