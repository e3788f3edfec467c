using SdkFactory.Values;

namespace SdkFactory.Model;

/// <summary>An emitted enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Summary">What it is, for the docs of the code.</param>
/// <param name="Members">Its values, in the page's order.</param>
/// <param name="Pages">The pages that name it, ordered.</param>
/// <param name="Home">The operation that alone has it, in whose file it stands; null for a file of its own.</param>
public sealed record ModelEnum(
    string Name,
    string Summary,
    EquatableArray<EnumMember> Members,
    EquatableArray<string> Pages,
    Origin? Home);
