using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>Which second-level headings open which section of a page.</summary>
/// <param name="Operation">The section that states the operation's name.</param>
/// <param name="Request">The section with the request table.</param>
/// <param name="Sample">The section with the sample code.</param>
/// <param name="Response">The section with the answer's type, table and example.</param>
/// <param name="Structures">The section whose third-level headings define structures.</param>
public sealed record SectionWords(
    EquatableArray<string> Operation,
    EquatableArray<string> Request,
    EquatableArray<string> Sample,
    EquatableArray<string> Response,
    EquatableArray<string> Structures);
