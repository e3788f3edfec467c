using SdkFactory.Values;

namespace SdkFactory.Model;

/// <summary>An emitted type: a request, an answer or a structure.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The name that the docs give it.</param>
/// <param name="Summary">What it is, for the docs of the code.</param>
/// <param name="Members">Its members, in the page's order.</param>
/// <param name="HasJson">Whether it is ever read or written as JSON; parameters of a query, a path or a form are not.</param>
/// <param name="Source">The section that defines it; of several, the first.</param>
/// <param name="Pages">The pages that define it, ordered.</param>
/// <param name="Home">The operation that alone has it, in whose file it stands; null for a file of its own.</param>
public sealed record ModelType(
    string Name,
    string WireName,
    string Summary,
    EquatableArray<Member> Members,
    bool HasJson,
    Origin Source,
    EquatableArray<string> Pages,
    Origin? Home);
