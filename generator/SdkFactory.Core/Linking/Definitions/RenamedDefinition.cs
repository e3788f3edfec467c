namespace SdkFactory.Linking.Definitions;

/// <summary>A definition whose name, or what it refers to, got another name.</summary>
/// <param name="Original">The definition in the words of its page.</param>
/// <param name="Definition">The same under the names that mean one type each.</param>
internal sealed record RenamedDefinition(Definition Original, Definition Definition);
