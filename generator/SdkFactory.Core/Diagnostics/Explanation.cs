using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Diagnostics;

/// <summary>Why something of the SDK is what it is.</summary>
/// <param name="Subject">What is explained, in the words of the docs.</param>
/// <param name="Decisions">What was decided, in order.</param>
public abstract record Explanation(string Subject, EquatableArray<Decision> Decisions)
{
    /// <summary>Of a type.</summary>
    public sealed record OfType(string Subject, EquatableArray<Decision> Decisions, ModelType Type) : Explanation(Subject, Decisions);

    /// <summary>Of a member of a type.</summary>
    public sealed record OfMember(string Subject, EquatableArray<Decision> Decisions, ModelType Type, Member Member) : Explanation(Subject, Decisions);

    /// <summary>Of an operation of the client that has this name.</summary>
    public sealed record OfOperation(string Subject, EquatableArray<Decision> Decisions, string Client, Operation Operation) : Explanation(Subject, Decisions);
}
