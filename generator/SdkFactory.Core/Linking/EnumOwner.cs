namespace SdkFactory.Linking;

/// <summary>What has an enum: a member whose values it is, or the table that lists its values.</summary>
/// <param name="Type">The wire name of the member's type, or of the table.</param>
/// <param name="TypeName">The C# name of the member's type; the name of a table.</param>
/// <param name="Member">The member; of a table, one that is called like it.</param>
/// <param name="Draft">The type, for the pages that define it.</param>
/// <param name="IsTable">Whether it is a table, which names the enum.</param>
internal sealed record EnumOwner(string Type, string TypeName, DraftRow Member, DraftType Draft, bool IsTable = false);
