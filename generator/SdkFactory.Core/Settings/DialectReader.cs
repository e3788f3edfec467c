using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;

namespace SdkFactory.Settings;

/// <summary>Finds the dialect that a file names, and what it extends.</summary>
/// <param name="folder">The settings file's folder.</param>
/// <param name="readFile">Reads a file by its path relative to that folder.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DialectReader(string folder, Func<string, string?> readFile, ICollection<Problem> problems)
{
    /// <summary>How the name of a dialect's file ends; a name without it is a preset's.</summary>
    public const string Extension = ".json";

    // A chain of files that never ends need not repeat itself.
    private const int MaxChain = 16;

    private static readonly Dialect Empty = new(
        Name: "",
        Include: null,
        new SectionWords([], [], [], [], []),
        new ColumnWords([], [], [], [], [], []),
        RequiredYes: [],
        RequiredNo: [],
        NoDefault: [],
        LostDefaults: [],
        SentenceEnd: "",
        Types: [],
        NestedType: [],
        EnumLists: [],
        EnumExamples: [],
        BareExampleIsEnum: false,
        ResponseTypeLine: [],
        Boilerplate: [],
        DeprecatedMarks: [],
        OperationSamples: [],
        RequestTypeSamples: [],
        ConvenienceSamples: [],
        Conveniences: [],
        Misfiled: [],
        QueryPadding: null,
        BodyPadding: null,
        GetWords: [],
        GetTitles: [],
        Routes: [],
        RequestTypeSuffix: "",
        Envelope: null);

    /// <summary>The dialect that <paramref name="name"/> names; the authing preset, with a problem, where there is none.</summary>
    /// <param name="name">The value that names it, in the settings or in the last file of the chain.</param>
    /// <param name="chain">The dialects that are being read, each extending the next.</param>
    public Dialect Named(SettingValue name, params string[] chain)
    {
        if (name.NonEmpty("a dialect's name") is not { } written)
        {
            return DialectPresets.Authing;
        }

        var isFile = written.EndsWith(Extension, StringComparison.Ordinal);
        var source = isFile ? RelativePath.From(RelativePath.FolderOf(chain.LastOrDefault() ?? ""), written) : written;
        if (chain.Contains(source) || chain.Length == MaxChain)
        {
            return Unknown(name, $"{Quoted.Word(written)} extends itself, or too many others");
        }

        var text = isFile ? readFile(source) : DialectPresets.TryText(source);
        return text is not null
            ? Read(source, text, chain)
            : Unknown(name, $"{Quoted.Word(written)} is neither a preset ({string.Join(", ", DialectPresets.Names)}) nor a {Extension} file that can be read");
    }

    /// <summary>The dialect of a file's text.</summary>
    public Dialect Read(string source, string text, params string[] chain)
    {
        var file = new SettingsText(RelativePath.From(folder, source), text, problems);
        if (file.Root() is not { } root)
        {
            return DialectPresets.Authing;
        }

        var start = root.Find(DialectKeys.Extends) is { } extended ? Named(extended, [.. chain, source]) : Empty;
        return DialectKeys.Dialect.Read(start, root) with { Name = source };
    }

    private static Dialect Unknown(SettingValue name, string fault)
    {
        name.Report(Problems.UnknownDialect, $"{fault}; {DialectPresets.Authing.Name} is used instead.");
        return DialectPresets.Authing;
    }
}
