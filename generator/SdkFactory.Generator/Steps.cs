namespace SdkFactory.Generator;

/// <summary>The tracking names of the incremental steps: each is called after the value that it makes.</summary>
internal static class Steps
{
    public const string InputFile = nameof(InputFile);
    public const string PageSet = nameof(PageSet);
    public const string MarkdownTexts = nameof(MarkdownTexts);
    public const string DocPage = nameof(DocPage);
    public const string PageReading = nameof(PageReading);
    public const string ApiPage = nameof(ApiPage);
    public const string PageLines = nameof(PageLines);
    public const string Linkage = nameof(Linkage);
    public const string FilePlan = nameof(FilePlan);
    public const string SourceFile = nameof(SourceFile);
    public const string PageOutcome = nameof(PageOutcome);
    public const string ReadingSurvey = nameof(ReadingSurvey);
    public const string PageReport = nameof(PageReport);
    public const string OtherProblems = nameof(OtherProblems);
}
