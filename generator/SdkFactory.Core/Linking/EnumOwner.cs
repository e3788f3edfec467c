namespace SdkFactory.Linking;

/// <summary>A member whose values are an enum.</summary>
/// <param name="Type">The wire name of its type.</param>
/// <param name="TypeName">The C# name of its type.</param>
/// <param name="Member">The member.</param>
/// <param name="Draft">The type, for the pages that define it.</param>
internal sealed record EnumOwner(string Type, string TypeName, DraftRow Member, DraftType Draft);
