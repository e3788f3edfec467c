using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>An operation whose request type is given its name.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Pin">The name that the lock pins; null for none.</param>
internal sealed record RequestNameEvidence(OperationEvidence Operation, PinnedName? Pin)
{
    /// <summary>The name of the operation as the beginning of a type's.</summary>
    public string Own => Operation.PascalName;
}
