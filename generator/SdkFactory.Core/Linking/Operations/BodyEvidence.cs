namespace SdkFactory.Linking.Operations;

/// <summary>The body of an operation's request.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="IsEmpty">Whether no member travels there.</param>
/// <param name="HasFile">Whether a member that does is a file.</param>
internal sealed record BodyEvidence(OperationEvidence Operation, bool IsEmpty, bool HasFile);
