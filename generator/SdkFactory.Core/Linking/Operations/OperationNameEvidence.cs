using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>An operation that is given its C# name.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Pin">The name that the lock pins; null for none, or where an override, which is newer, says another.</param>
internal sealed record OperationNameEvidence(OperationEvidence Operation, PinnedName? Pin);
