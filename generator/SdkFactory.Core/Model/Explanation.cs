namespace SdkFactory.Model;

/// <summary>Why a member is what it is.</summary>
/// <param name="Type">The type that has it.</param>
/// <param name="Member">The member.</param>
/// <param name="Decisions">What was decided, in order.</param>
public sealed record Explanation(ModelType Type, Member Member, EquatableArray<Decision> Decisions);
