namespace SdkFactory.Diagnostics;

/// <summary>A row of the table of problems.</summary>
/// <param name="Id">The stable id, <c>SDKF0001</c> and on.</param>
/// <param name="Name">The fault in one word.</param>
/// <param name="Severity">How much it weighs where the settings don't say otherwise.</param>
/// <param name="Title">What it means, in one sentence.</param>
public sealed record ProblemKind(string Id, string Name, Severity Severity, string Title);
