using System;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>The keys of a dialect's file. A key replaces what is inherited; objects are inherited key by key.</summary>
internal static class DialectKeys
{
    /// <summary>The key that names the dialect to start from.</summary>
    public const string Extends = "extends";

    private static readonly SettingKeys<SectionWords> Sections = new(
        ("operation", (sections, value) => sections with { Operation = value.Words() ?? sections.Operation }),
        ("request", (sections, value) => sections with { Request = value.Words() ?? sections.Request }),
        ("sample", (sections, value) => sections with { Sample = value.Words() ?? sections.Sample }),
        ("response", (sections, value) => sections with { Response = value.Words() ?? sections.Response }),
        ("structures", (sections, value) => sections with { Structures = value.Words() ?? sections.Structures }));

    private static readonly SettingKeys<ColumnWords> Columns = new(
        ("name", (columns, value) => columns with { Name = value.Words() ?? columns.Name }),
        ("type", (columns, value) => columns with { Type = value.Words() ?? columns.Type }),
        ("required", (columns, value) => columns with { Required = value.Words() ?? columns.Required }),
        ("default", (columns, value) => columns with { Default = value.Words() ?? columns.Default }),
        ("description", (columns, value) => columns with { Description = value.Words() ?? columns.Description }),
        ("example", (columns, value) => columns with { Example = value.Words() ?? columns.Example }));

    private static readonly SettingKeys<Dialect> RequiredMarkers = new(
        ("yes", (dialect, value) => dialect with { RequiredYes = value.CellWords() ?? dialect.RequiredYes }),
        ("no", (dialect, value) => dialect with { RequiredNo = value.CellWords() ?? dialect.RequiredNo }));

    private static readonly SettingKeys<EquatableArray<TypeWord>> Types = new(
        WordsFor("string", TypeClaimKind.String),
        WordsFor("number", TypeClaimKind.Number),
        WordsFor("boolean", TypeClaimKind.Boolean),
        WordsFor("object", TypeClaimKind.Object),
        WordsFor("array", TypeClaimKind.Array),
        WordsFor("any", TypeClaimKind.Any),
        WordsFor("file", TypeClaimKind.File),
        WordsFor("value", TypeClaimKind.Value));

    private static readonly SettingKeys<Dialect> Samples = new(
        ("operation", (dialect, value) => dialect with { OperationSamples = Templates(value, "{operation}") ?? dialect.OperationSamples }),
        ("requestType", (dialect, value) => dialect with { RequestTypeSamples = Templates(value, "{type}") ?? dialect.RequestTypeSamples }),
        ("convenience", (dialect, value) => dialect with { ConvenienceSamples = Templates(value, "{operation}") ?? dialect.ConvenienceSamples }));

    private static readonly SettingKeys<Dialect> Padding = new(
        ("query", (dialect, value) => dialect with { QueryPadding = Blanks(value, dialect.QueryPadding) }),
        ("body", (dialect, value) => dialect with { BodyPadding = Blanks(value, dialect.BodyPadding) }));

    private static readonly SettingKeys<EnvelopeWords> Envelope = new(
        ("status", (envelope, value) => envelope with { Status = MemberName(value) ?? envelope.Status }),
        ("success", (envelope, value) => envelope with { Success = value.WholeNumber("a whole number", _ => true) ?? envelope.Success }),
        ("message", (envelope, value) => envelope with { Message = MemberName(value) ?? envelope.Message }),
        ("code", (envelope, value) => envelope with { Code = MemberName(value) ?? envelope.Code }),
        ("requestId", (envelope, value) => envelope with { RequestId = MemberName(value) ?? envelope.RequestId }),
        ("payload", (envelope, value) => envelope with { Payload = MemberName(value) ?? envelope.Payload }),
        ("required", (envelope, value) => envelope with { Required = value.Words() ?? envelope.Required }));

    // What an API's envelope lacks has no name, for no member is called nothing.
    private static readonly EnvelopeWords Nameless = new(Status: "", Success: 0, Message: "", Code: "", RequestId: "", Payload: "", Required: []);

    /// <summary>The keys of the whole file.</summary>
    public static readonly SettingKeys<Dialect> Dialect = new(
        (Extends, SettingKeys<Dialect>.Unchanged),
        ("include", (dialect, value) => dialect with { Include = value.IsNull ? null : IncludeLine(value) ?? dialect.Include }),
        ("sections", (dialect, value) => dialect with { Sections = Sections.Read(dialect.Sections, value) }),
        ("columns", (dialect, value) => dialect with { Columns = Columns.Read(dialect.Columns, value) }),
        ("required", (dialect, value) => RequiredMarkers.Read(dialect, value)),
        ("noDefault", (dialect, value) => dialect with { NoDefault = value.CellWords() ?? dialect.NoDefault }),
        ("lostDefaults", (dialect, value) => dialect with { LostDefaults = value.Words() ?? dialect.LostDefaults }),
        ("sentenceEnd", (dialect, value) => dialect with { SentenceEnd = value.Text("a mark, or \"\" for none", _ => true) ?? dialect.SentenceEnd }),
        ("types", (dialect, value) => dialect with { Types = Types.Read(dialect.Types, value) }),
        ("nestedType", (dialect, value) => dialect with { NestedType = value.Words() ?? dialect.NestedType }),
        ("enumLists", (dialect, value) => dialect with { EnumLists = value.Words() ?? dialect.EnumLists }),
        ("enumExamples", (dialect, value) => dialect with { EnumExamples = value.Words() ?? dialect.EnumExamples }),
        ("bareExampleIsEnum", (dialect, value) => dialect with { BareExampleIsEnum = value.Flag() ?? dialect.BareExampleIsEnum }),
        ("responseTypeLine", (dialect, value) => dialect with { ResponseTypeLine = value.Words() ?? dialect.ResponseTypeLine }),
        ("boilerplate", (dialect, value) => dialect with { Boilerplate = value.Words() ?? dialect.Boilerplate }),
        ("deprecatedMarks", (dialect, value) => dialect with { DeprecatedMarks = value.Words() ?? dialect.DeprecatedMarks }),
        ("samples", (dialect, value) => Samples.Read(dialect, value)),
        ("conveniences", (dialect, value) => dialect with { Conveniences = value.Words() ?? dialect.Conveniences }),
        ("misfiled", (dialect, value) => dialect with { Misfiled = value.List(MisfiledRuleReader.Read) ?? dialect.Misfiled }),
        ("padding", (dialect, value) => Padding.Read(dialect, value)),
        ("getWords", (dialect, value) => dialect with { GetWords = value.Words() ?? dialect.GetWords }),
        ("getTitles", (dialect, value) => dialect with { GetTitles = value.Words() ?? dialect.GetTitles }),
        ("routes", (dialect, value) => dialect with { Routes = value.List(RouteRuleReader.Read) ?? dialect.Routes }),
        ("requestTypeSuffix", (dialect, value) => dialect with { RequestTypeSuffix = Suffix(value) ?? dialect.RequestTypeSuffix }),
        ("envelope", (dialect, value) => dialect with { Envelope = ReadEnvelope(dialect.Envelope, value) }));

    private static (string Key, Func<EquatableArray<TypeWord>, SettingValue, EquatableArray<TypeWord>> Apply) WordsFor(string key, TypeClaimKind kind) =>
        (key, (types, value) => value.Words() is { } words ? Redefined(types, kind, words) : types);

    /// <summary>The words of one kind replace its former ones; a word that meant something else means this now.</summary>
    private static EquatableArray<TypeWord> Redefined(EquatableArray<TypeWord> types, TypeClaimKind kind, EquatableArray<string> words) => types
        .Where(type => type.Kind != kind && !words.Contains(type.Word))
        .Concat(words.Select(word => new TypeWord(word, kind)))
        .ToEquatableArray();

    private static EquatableArray<string>? Templates(SettingValue value, string hole) =>
        value.List(item => item.Text($"a text with one {hole}", text => text.Split([hole], StringSplitOptions.None).Length == 2));

    private static string? IncludeLine(SettingValue value) =>
        value.Text("a text with one {path} and something before it", text => text.Split(["{path}"], StringSplitOptions.None) is [{ Length: > 0 }, _]);

    private static int? Blanks(SettingValue value, int? inherited) =>
        value.IsNull ? null : (int?)value.WholeNumber("a number of blanks from 0 to 100", blanks => blanks is >= 0 and <= 100) ?? inherited;

    private static string? MemberName(SettingValue value) => value.NonEmpty("a member's name");

    private static string? Suffix(SettingValue value) =>
        value.Text("the end of a C# name, or \"\" for none", suffix => Identifier.IsValid("_" + suffix));

    private static EnvelopeWords? ReadEnvelope(EnvelopeWords? inherited, SettingValue value)
    {
        if (value.IsNull)
        {
            return null;
        }

        var envelope = Envelope.Read(inherited ?? Nameless, value);
        var isWhole = inherited is not null || value.HasAll("status", "success", "payload");
        return isWhole && envelope.Status.Length > 0 ? envelope : inherited;
    }
}
