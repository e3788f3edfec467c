namespace SdkFactory.Claims;

/// <summary>The example column of a row.</summary>
/// <param name="Text">The value, without its code span.</param>
/// <param name="IsCode">Whether it stood in a code span; in the newer dialect bare text marks an enum member.</param>
public sealed record ExampleCell(string Text, bool IsCode);
