using SdkFactory.Values;

namespace SdkFactory.Diagnostics;

/// <summary>A question about a member, what its sources say, and what follows.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Result">The answer, in words.</param>
/// <param name="Statements">What the sources say, the weightiest first; the first decides.</param>
public sealed record Decision(string Question, string Result, EquatableArray<SourceStatement> Statements);
