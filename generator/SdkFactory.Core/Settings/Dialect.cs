using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>The words and rules by which pages are read: data, never code. Source: a preset or a team's own file.</summary>
/// <param name="Name">The preset's name or the file's path.</param>
/// <param name="Include">What a line looks like that includes a fragment; <c>{path}</c> is the hole: <c>!!!include({path})!!!</c>. Null where nothing is included.</param>
/// <param name="Sections">Which headings open which section.</param>
/// <param name="Columns">Which header words name which column.</param>
/// <param name="RequiredYes">Words of the required column that mean yes.</param>
/// <param name="RequiredNo">Words of the required column that mean no.</param>
/// <param name="NoDefault">Words of the default column that mean none.</param>
/// <param name="LostDefaults">Words of the default column that stand for a value which the documentation's own tool lost.</param>
/// <param name="SentenceEnd">What the documentation's own tool puts behind every description, doubled or alone on a line where one was there.</param>
/// <param name="Types">Type words and what they mean; a word maps to a <see cref="TypeClaimKind"/> in lower case.</param>
/// <param name="NestedType">The word before the link that names a nested type in a description.</param>
/// <param name="EnumLists">Words before a list of allowed values at the end of a description.</param>
/// <param name="EnumExamples">Words before a list of allowed values in the example column.</param>
/// <param name="BareExampleIsEnum">Whether an example outside a code span marks a text as an enum.</param>
/// <param name="ResponseTypeLine">Words of the line that names the response's type.</param>
/// <param name="Boilerplate">Texts of paragraphs before the first section that say nothing of the API.</param>
/// <param name="DeprecatedMarks">Words in the title or the first line of prose that say deprecated.</param>
/// <param name="OperationSamples">Templates of the sample's call; <c>{operation}</c> is the hole: <c>client.{operation}(</c>.</param>
/// <param name="RequestTypeSamples">Templates of the sample's request type; <c>{type}</c> is the hole: <c>dto.{type} {</c>.</param>
/// <param name="ConvenienceSamples">Templates of a sample that calls a convenience of an SDK, such as one that passes plain arguments: <c>client.{operation}("</c>. Its page is no endpoint.</param>
/// <param name="Conveniences">The names of operations, with <c>*</c>, that are conveniences of an SDK and no endpoints.</param>
/// <param name="Misfiled">Which top folders hold copies of another's pages.</param>
/// <param name="QueryPadding">Blanks after the type cell's text that mark a query parameter; null where layout says nothing.</param>
/// <param name="BodyPadding">Blanks after the type cell's text that mark a body member; null where layout says nothing.</param>
/// <param name="GetWords">First words of an operation without rows that mean GET.</param>
/// <param name="GetTitles">First words of the title of a page without rows that mean GET.</param>
/// <param name="Routes">How the name of a page's file becomes a path; the first rule that matches decides.</param>
/// <param name="RequestTypeSuffix">What is put after an operation's name where nobody names its request type.</param>
/// <param name="Envelope">The envelope of responses; null where the API has none.</param>
public sealed record Dialect(
    string Name,
    string? Include,
    SectionWords Sections,
    ColumnWords Columns,
    EquatableArray<string> RequiredYes,
    EquatableArray<string> RequiredNo,
    EquatableArray<string> NoDefault,
    EquatableArray<string> LostDefaults,
    string SentenceEnd,
    EquatableArray<TypeWord> Types,
    EquatableArray<string> NestedType,
    EquatableArray<string> EnumLists,
    EquatableArray<string> EnumExamples,
    bool BareExampleIsEnum,
    EquatableArray<string> ResponseTypeLine,
    EquatableArray<string> Boilerplate,
    EquatableArray<string> DeprecatedMarks,
    EquatableArray<string> OperationSamples,
    EquatableArray<string> RequestTypeSamples,
    EquatableArray<string> ConvenienceSamples,
    EquatableArray<string> Conveniences,
    EquatableArray<MisfiledRule> Misfiled,
    int? QueryPadding,
    int? BodyPadding,
    EquatableArray<string> GetWords,
    EquatableArray<string> GetTitles,
    EquatableArray<RouteRule> Routes,
    string RequestTypeSuffix,
    EnvelopeWords? Envelope);
