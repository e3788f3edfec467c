using SdkFactory.Values;

namespace SdkFactory.Diagnostics;

/// <summary>The table of problems. An id is never given to another fault.</summary>
public static class Problems
{
    // The settings and the dialect.

    /// <summary>No settings file was found.</summary>
    public static readonly ProblemKind NoSettings = new("SDKF0001", nameof(NoSettings), Severity.Warning, "There is no settings file, so defaults are used.");

    /// <summary>A JSON file cannot be parsed.</summary>
    public static readonly ProblemKind InvalidJson = new("SDKF0002", nameof(InvalidJson), Severity.Error, "A settings or dialect file is not valid JSON.");

    /// <summary>A key that nobody reads.</summary>
    public static readonly ProblemKind UnknownKey = new("SDKF0003", nameof(UnknownKey), Severity.Warning, "A key of the settings or the dialect is unknown and has no effect.");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly ProblemKind InvalidValue = new("SDKF0004", nameof(InvalidValue), Severity.Error, "A value of the settings or the dialect cannot be used.");

    /// <summary>An override does not say why.</summary>
    public static readonly ProblemKind MissingReason = new("SDKF0005", nameof(MissingReason), Severity.Error, "An override has no reason, so it is not applied.");

    /// <summary>An override names nothing that the pages have.</summary>
    public static readonly ProblemKind UnusedOverride = new("SDKF0006", nameof(UnusedOverride), Severity.Warning, "An override names nothing that the pages have.");

    /// <summary>The dialect cannot be found, or extends itself.</summary>
    public static readonly ProblemKind UnknownDialect = new("SDKF0007", nameof(UnknownDialect), Severity.Error, "The dialect is neither a preset nor a readable file, or extends itself.");

    /// <summary>An override says what the pages say.</summary>
    public static readonly ProblemKind RedundantOverride = new("SDKF0008", nameof(RedundantOverride), Severity.Warning, "An override says what the pages say anyway.");

    /// <summary>Names were chosen that the lock does not pin.</summary>
    public static readonly ProblemKind OutdatedLock = new("SDKF0009", nameof(OutdatedLock), Severity.Info, "The lock file does not pin all names that were chosen.");

    // Files.

    /// <summary>No page was found.</summary>
    public static readonly ProblemKind NoPages = new("SDKF0010", nameof(NoPages), Severity.Error, "There is no Markdown page below the root, so nothing is emitted.");

    /// <summary>A file cannot be read.</summary>
    public static readonly ProblemKind UnreadableFile = new("SDKF0011", nameof(UnreadableFile), Severity.Error, "A file cannot be read.");

    /// <summary>A file is not UTF-8.</summary>
    public static readonly ProblemKind InvalidUtf8 = new("SDKF0012", nameof(InvalidUtf8), Severity.Error, "A file is not valid UTF-8.");

    /// <summary>A page is larger than any documentation.</summary>
    public static readonly ProblemKind PageTooLarge = new("SDKF0013", nameof(PageTooLarge), Severity.Error, "A page is too large to be documentation, so it is not read.");

    /// <summary>A page's Markdown cannot be parsed.</summary>
    public static readonly ProblemKind UnreadableMarkdown = new("SDKF0014", nameof(UnreadableMarkdown), Severity.Error, "A page's Markdown cannot be parsed.");

    /// <summary>A file that we did not write stands where we would write.</summary>
    public static readonly ProblemKind ForeignFile = new("SDKF0015", nameof(ForeignFile), Severity.Error, "A file without the generator's header stands where a file would be written, so it is left alone.");

    /// <summary>A key of an earlier version.</summary>
    public static readonly ProblemKind RenamedKey = new("SDKF0016", nameof(RenamedKey), Severity.Warning, "A key of the settings or the dialect has another name now; it still works.");

    /// <summary>The project's C# cannot compile the SDK.</summary>
    public static readonly ProblemKind OldLanguage = new("SDKF0017", nameof(OldLanguage), Severity.Error, "The project's C# is older than the emitted code, so nothing is emitted.");

    /// <summary>Two sets of pages in one project that would emit the same types.</summary>
    public static readonly ProblemKind SharedNamespace = new("SDKF0019", nameof(SharedNamespace), Severity.Error, "Two sets of pages of a project have one namespace; only the first is emitted.");

    // Pages and tables.

    /// <summary>A page has tables, but the dialect knows none of it.</summary>
    public static readonly ProblemKind UnrecognisedPage = new("SDKF0020", nameof(UnrecognisedPage), Severity.Warning, "A page is not recognised as one of the dialect's.");

    /// <summary>A table that no section reads.</summary>
    public static readonly ProblemKind UnclaimedTable = new("SDKF0021", nameof(UnclaimedTable), Severity.Warning, "A table stands where no section reads it, so its rows are lost.");

    /// <summary>A row with more or fewer cells than its header.</summary>
    public static readonly ProblemKind RaggedRow = new("SDKF0022", nameof(RaggedRow), Severity.Warning, "A row has more or fewer cells than its table's header.");

    /// <summary>A column that the dialect does not know.</summary>
    public static readonly ProblemKind UnknownColumn = new("SDKF0023", nameof(UnknownColumn), Severity.Warning, "The dialect does not know a column, so its cells are lost.");

    /// <summary>A row without a name.</summary>
    public static readonly ProblemKind UnnamedRow = new("SDKF0024", nameof(UnnamedRow), Severity.Warning, "A row has no name, so it is lost.");

    /// <summary>A name that stands twice in one table.</summary>
    public static readonly ProblemKind DuplicateRow = new("SDKF0025", nameof(DuplicateRow), Severity.Warning, "A name stands twice in one table; the first row is used.");

    /// <summary>A required marker that the dialect does not know.</summary>
    public static readonly ProblemKind UnknownRequiredMarker = new("SDKF0026", nameof(UnknownRequiredMarker), Severity.Warning, "The required column has a word that the dialect does not know; the row counts as optional.");

    /// <summary>A structure whose table has no rows.</summary>
    public static readonly ProblemKind EmptyStructure = new("SDKF0027", nameof(EmptyStructure), Severity.Info, "A structure has no rows; its members are kept as additional properties.");

    /// <summary>A default that the documentation's own tool lost.</summary>
    public static readonly ProblemKind LostDefault = new("SDKF0028", nameof(LostDefault), Severity.Info, "A default reads [object Object]: the value was lost before the page was written.");

    /// <summary>A row of a copy that its original lacks.</summary>
    public static readonly ProblemKind SurplusCopyRow = new("SDKF0029", nameof(SurplusCopyRow), Severity.Warning, "A copy of a page has a row that the original lacks, so it is lost.");

    // Types and enums.

    /// <summary>A type word that nobody knows.</summary>
    public static readonly ProblemKind UnknownTypeWord = new("SDKF0030", nameof(UnknownTypeWord), Severity.Warning, "A type word is neither the dialect's nor a structure's; any JSON value is accepted.");

    /// <summary>A link to a structure that no page defines.</summary>
    public static readonly ProblemKind UndefinedReference = new("SDKF0031", nameof(UndefinedReference), Severity.Warning, "No page defines a structure that a row names; any JSON value is accepted.");

    /// <summary>One structure, described differently on several pages.</summary>
    public static readonly ProblemKind ConflictingDefinition = new("SDKF0032", nameof(ConflictingDefinition), Severity.Warning, "Pages contradict each other about a structure.");

    /// <summary>A structure that several pages describe in part.</summary>
    public static readonly ProblemKind MergedDefinition = new("SDKF0033", nameof(MergedDefinition), Severity.Info, "Pages describe different parts of a structure; their members are merged.");

    /// <summary>Two lists of allowed values that differ.</summary>
    public static readonly ProblemKind EnumSourcesDisagree = new("SDKF0034", nameof(EnumSourcesDisagree), Severity.Info, "Sources of a row's allowed values differ; the list is used before the bullets, and the example's spelling before theirs.");

    /// <summary>A name that had to change to be a C# name of its own.</summary>
    public static readonly ProblemKind NameCollision = new("SDKF0035", nameof(NameCollision), Severity.Info, "Two names would be one in C#, so one was changed.");

    /// <summary>Allowed values that another page says.</summary>
    public static readonly ProblemKind BorrowedValues = new("SDKF0036", nameof(BorrowedValues), Severity.Info, "The allowed values of a member are those of the same member elsewhere.");

    /// <summary>An enum of which one value is known.</summary>
    public static readonly ProblemKind OneKnownValue = new("SDKF0037", nameof(OneKnownValue), Severity.Info, "An example marks an enum, but no page names its other values.");

    /// <summary>A pinned name that cannot be given.</summary>
    public static readonly ProblemKind UnusablePin = new("SDKF0038", nameof(UnusablePin), Severity.Warning, "The lock pins a name that cannot be given, so another is chosen.");

    // Examples.

    /// <summary>An example that is not JSON.</summary>
    public static readonly ProblemKind InvalidExample = new("SDKF0040", nameof(InvalidExample), Severity.Warning, "A page's example response is not valid JSON, so it is no evidence.");

    /// <summary>A required member that the page's own example lacks.</summary>
    public static readonly ProblemKind RequiredMemberAbsent = new("SDKF0041", nameof(RequiredMemberAbsent), Severity.Info, "The example lacks a member that the table requires; it may be null.");

    /// <summary>A member of an example that no table documents.</summary>
    public static readonly ProblemKind UndocumentedMember = new("SDKF0042", nameof(UndocumentedMember), Severity.Warning, "The example has a member that no table documents; it is kept as an additional property.");

    /// <summary>An example of another kind than its table says.</summary>
    public static readonly ProblemKind ExampleShape = new("SDKF0043", nameof(ExampleShape), Severity.Info, "The example shows a value of another kind than the table says; the table is followed.");

    // Operations.

    /// <summary>Two pages that describe one operation.</summary>
    public static readonly ProblemKind DuplicateOperation = new("SDKF0050", nameof(DuplicateOperation), Severity.Warning, "Two pages state one operation name; one is named after its page.");

    /// <summary>An operation whose response's type is unknown.</summary>
    public static readonly ProblemKind UnknownResponse = new("SDKF0051", nameof(UnknownResponse), Severity.Warning, "The response has neither a table nor a type that is known; any JSON value is returned.");

    /// <summary>An operation that no route rule gives a path.</summary>
    public static readonly ProblemKind NoRoute = new("SDKF0052", nameof(NoRoute), Severity.Error, "No route rule gives the operation a path, so it is not emitted.");

    /// <summary>A placeholder of a path that no member fills.</summary>
    public static readonly ProblemKind UnfilledPath = new("SDKF0053", nameof(UnfilledPath), Severity.Error, "A path has a placeholder that no request member fills, so the operation is not emitted.");

    /// <summary>A member that cannot travel where it is said to.</summary>
    public static readonly ProblemKind InvalidLocation = new("SDKF0054", nameof(InvalidLocation), Severity.Warning, "A member cannot travel where it is said to.");

    /// <summary>Left out because the settings say so.</summary>
    public static readonly ProblemKind Excluded = new("SDKF0055", nameof(Excluded), Severity.Info, "The settings leave an operation or a type out.");

    /// <summary>Two operations that HTTP cannot tell apart.</summary>
    public static readonly ProblemKind DuplicateRoute = new("SDKF0056", nameof(DuplicateRoute), Severity.Warning, "Two operations have one verb and path; an OpenAPI document has room for the first only.");

    /// <summary>A page that stands in another client's folder by mistake.</summary>
    public static readonly ProblemKind MisfiledCopy = new("SDKF0057", nameof(MisfiledCopy), Severity.Info, "A page is a copy of another client's, so it is no operation of its own.");

    /// <summary>A page that describes a convenience of an SDK.</summary>
    public static readonly ProblemKind NotAnEndpoint = new("SDKF0058", nameof(NotAnEndpoint), Severity.Info, "A page describes a convenience of an SDK and no endpoint, so nothing is emitted for it.");

    /// <summary>A second page of one endpoint.</summary>
    public static readonly ProblemKind DuplicatePage = new("SDKF0059", nameof(DuplicatePage), Severity.Info, "Another page of the client describes the same endpoint; they are one operation.");

    // Notes on pages.

    /// <summary>An ignore comment that silences nothing.</summary>
    public static readonly ProblemKind UnusedIgnore = new("SDKF0060", nameof(UnusedIgnore), Severity.Warning, "An ignore comment silences nothing, or gives no reason.");

    // Includes.

    /// <summary>An include of a file that is not there.</summary>
    public static readonly ProblemKind MissingInclude = new("SDKF0061", nameof(MissingInclude), Severity.Warning, "An include names no Markdown file below the include root, so nothing is included.");

    /// <summary>A file that includes itself.</summary>
    public static readonly ProblemKind CyclicInclude = new("SDKF0062", nameof(CyclicInclude), Severity.Warning, "A file includes itself, or includes nest too deep, so nothing is included there.");

    /// <summary>An include that leaves the include root.</summary>
    public static readonly ProblemKind IncludeOutsideRoot = new("SDKF0063", nameof(IncludeOutsideRoot), Severity.Warning, "An include names no path below the include root, so nothing is included.");

    // The output, and what is larger than anything of its kind.

    /// <summary>The output folder belongs to another SDK.</summary>
    public static readonly ProblemKind ForeignOutput = new("SDKF0070", nameof(ForeignOutput), Severity.Error, "The output folder holds another SDK, so nothing is written or deleted.");

    /// <summary>The output folder's manifest cannot be used.</summary>
    public static readonly ProblemKind InvalidManifest = new("SDKF0071", nameof(InvalidManifest), Severity.Error, "The output folder's manifest cannot be read, so nothing is written or deleted.");

    /// <summary>A file that an earlier version wrote and the SDK no longer has.</summary>
    public static readonly ProblemKind StaleFile = new("SDKF0072", nameof(StaleFile), Severity.Warning, "The SDK has no such file, which an earlier version of the generator seems to have written; it is left alone.");

    /// <summary>Another run writes to the output folder.</summary>
    public static readonly ProblemKind OutputInUse = new("SDKF0073", nameof(OutputInUse), Severity.Error, "Another run writes to the output folder, so this one writes nothing.");

    /// <summary>A file that the tool makes cannot be written.</summary>
    public static readonly ProblemKind UnwritableFile = new("SDKF0074", nameof(UnwritableFile), Severity.Error, "A file cannot be written.");

    /// <summary>A file that is no page is larger than any of its kind.</summary>
    public static readonly ProblemKind FileTooLarge = new("SDKF0075", nameof(FileTooLarge), Severity.Error, "A file of settings, a dialect, a lock or a manifest is too large, so it is not read.");

    /// <summary>A table is wider than any documentation.</summary>
    public static readonly ProblemKind TooManyColumns = new("SDKF0076", nameof(TooManyColumns), Severity.Error, "A table has too many columns to be documentation, so it is not read.");

    /// <summary>A row whose end is not found.</summary>
    public static readonly ProblemKind RowTooLong = new("SDKF0077", nameof(RowTooLong), Severity.Warning, "A row does not end within as many lines as a row may have, so only its first line is read.");

    /// <summary>A file's path is longer than any file system takes.</summary>
    public static readonly ProblemKind PathTooLong = new("SDKF0078", nameof(PathTooLong), Severity.Error, "The path of a file of the SDK is too long, so it is not written.");

    /// <summary>A row that neither became a member nor was reported: a fault of ours.</summary>
    public static readonly ProblemKind UnaccountedRow = new("SDKF0099", nameof(UnaccountedRow), Severity.Error, "A row became no member and nothing said why: a fault of the generator, please report it.");

    /// <summary>All rows of the table, by id.</summary>
    public static readonly EquatableArray<ProblemKind> All =
    [
        NoSettings, InvalidJson, UnknownKey, InvalidValue, MissingReason, UnusedOverride, UnknownDialect, RedundantOverride, OutdatedLock,
        NoPages, UnreadableFile, InvalidUtf8, PageTooLarge, UnreadableMarkdown, ForeignFile, RenamedKey, OldLanguage, SharedNamespace,
        UnrecognisedPage, UnclaimedTable, RaggedRow, UnknownColumn, UnnamedRow, DuplicateRow, UnknownRequiredMarker, EmptyStructure, LostDefault, SurplusCopyRow,
        UnknownTypeWord, UndefinedReference, ConflictingDefinition, MergedDefinition, EnumSourcesDisagree, NameCollision, BorrowedValues, OneKnownValue, UnusablePin,
        InvalidExample, RequiredMemberAbsent, UndocumentedMember, ExampleShape,
        DuplicateOperation, UnknownResponse, NoRoute, UnfilledPath, InvalidLocation, Excluded, DuplicateRoute, MisfiledCopy, NotAnEndpoint, DuplicatePage,
        UnusedIgnore,
        MissingInclude, CyclicInclude, IncludeOutsideRoot,
        ForeignOutput, InvalidManifest, StaleFile, OutputInUse, UnwritableFile, FileTooLarge, TooManyColumns, RowTooLong, PathTooLong,
        UnaccountedRow,
    ];
}
