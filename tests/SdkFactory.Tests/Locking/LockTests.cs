using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Cli.Files;
using SdkFactory.Linking;
using SdkFactory.Linking.Naming;
using SdkFactory.Model;
using SdkFactory.Reading;
using SdkFactory.Settings;
using SdkFactory.Tests.Corpora;
using SdkFactory.Tests.Reading;
using Xunit;

namespace SdkFactory.Tests.Locking;

/// <summary>Names that stay: what the lock pins is not renamed, whatever pages come, go, or change places.</summary>
public class LockTests
{
    private const int Additions = 200;
    private const int Removals = 50;

    // Reading does not ask for the overrides, and what they name is not on every page.
    private static readonly Lazy<(SdkSettings Settings, List<ApiPage> Pages)> NewerPages = new(() =>
    {
        var settings = Pages.SettingsFrom(Corpus.ConfigV3) with { Overrides = [] };
        return (settings, ApiPages(settings));
    });

    [CorpusFact]
    public void Added_pages_rename_nothing()
    {
        var (settings, pages) = NewerPages.Value;
        var random = new Random(5);
        for (var round = 0; round < Additions / 10; round++)
        {
            var before = Some(pages, random, 40);
            var first = Linker.Link(before, settings);
            var names = NamesOf.Model(first.Model);
            for (var addition = 0; addition < 10; addition++)
            {
                var after = before.Concat(Some(pages, random, 1 << (addition % 6))).Distinct().ToArray();
                random.Shuffle(after);
                AssertKept($"round {round}, addition {addition}", names, Linker.Link(after, Locked(settings, first)).Model, mayGo: false);
            }
        }
    }

    [CorpusFact]
    public void Removed_pages_rename_nothing()
    {
        var (settings, pages) = NewerPages.Value;
        var random = new Random(7);
        for (var round = 0; round < Removals; round++)
        {
            var before = Some(pages, random, 80);
            var first = Linker.Link(before, settings);
            var names = NamesOf.Model(first.Model);
            var after = before.Take(before.Count - (1 << (round % 6))).ToList();
            AssertKept($"round {round}", names, Linker.Link(after, Locked(settings, first)).Model, mayGo: true);
        }
    }

    [CorpusFact]
    public void A_lock_that_is_up_to_date_changes_nothing_and_says_nothing()
    {
        var (first, pages, settings, _, _) = Corpus.FolderV3;
        var second = Workspace.Link(settings with { Lock = first.Lock with { Exists = true } }, pages, []);

        Assert.Equal(NamesOf.Model(first.Model), NamesOf.Model(second.Model));
        Assert.Equal(first.Lock.Names, second.Lock.Names);
        Assert.Equal(first.Lock.Pages, second.Lock.Pages);
        Assert.Equal(first.Problems, second.Problems);
    }

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var pinned = new NameLock(
            "sdkfactory.lock.json",
            ["a/中文.md", "b.md"],
            [
                new(PinKind.Type, "a/中文.md#UserDto", "AUserDto"), new(PinKind.Request, "b.md", "GetRequest"), new(PinKind.Operation, "b.md", "GetB"),
                new(PinKind.Model, "userDto", "UserDtoModel"), new(PinKind.Member, "UserDto.a_b", "A_b"), new(PinKind.Enum, "UserDto.state", "UserState"),
                new(PinKind.Value, "UserState.<\"x\">", "XValue"),
            ],
            Exists: true);

        var reading = SettingsReader.Read("sdkfactory.json", "{}", path => path == "sdkfactory.lock.json" ? LockFile.Text(pinned) : null);

        Assert.Empty(reading.Problems);
        Assert.Equal(pinned.Pages, reading.Settings.Lock.Pages);
        Assert.Equal(pinned.Pins, reading.Settings.Lock.Pins);
        Assert.Equal(pinned.Names.Select((_, i) => 0 < i), reading.Settings.Lock.Names.Select((name, i) => name.Place.Line > reading.Settings.Lock.Names[0].Place.Line));
    }

    [Theory]
    [InlineData("{", "SDKF0002")]
    [InlineData("""{ "pages": 1 }""", "SDKF0004")]
    [InlineData("""{ "enums": { "A.b": "not a name" } }""", "SDKF0004")]
    [InlineData("""{ "enums": { "A.b": "class" } }""", "SDKF0004")]
    [InlineData("""{ "enums": [] }""", "SDKF0004")]
    [InlineData("""{ "enumz": {} }""", "SDKF0003")]
    public void A_broken_lock_is_a_problem_of_its_file(string text, string id)
    {
        var reading = SettingsReader.Read("sdkfactory.json", "{}", path => path == "sdkfactory.lock.json" ? text : null);

        Assert.Equal(("sdkfactory.lock.json", id), (Assert.Single(reading.Problems).Path, reading.Problems[0].Kind.Id));
        Assert.Empty(reading.Settings.Lock.Names);
    }

    [Fact]
    public void The_lock_is_called_after_the_settings_and_stands_beside_them()
    {
        Assert.Equal("x/api.lock.json", SettingsReader.Read("x/api.json", "{}", _ => null).Settings.Lock.Path);
        Assert.Equal(Path.Combine("root", "sdkfactory.lock.json"), LockFile.PathOf("root", null, new NameLock("sdkfactory.lock.json", [], [], false)));
        Assert.Equal(Path.Combine("x", "api.lock.json"), LockFile.PathOf("root", Path.Combine("x", "api.json"), new NameLock("x/api.lock.json", [], [], false)));
    }

    [Fact]
    public void A_type_that_was_there_keeps_its_name_against_any_number_of_newcomers()
    {
        var old = ("m/z.md", Page("| a | string | 是 | x |  |"));
        var first = Pages.Of("{}", old);
        var pinned = Pages.SettingsOf("{}") with { Lock = first.Lock with { Exists = true } };

        var workspace = Pages.Of(pinned, old, ("m/b.md", Page("| a | number | 是 | x |  |")), ("m/c.md", Page("| a | number | 是 | x |  |")));

        Assert.Equal("Text", workspace.Model.Types.Single(type => type.Name == "SharedDto").Members[0].Type.Kind.ToString());
        Assert.Equal("Integer", workspace.Model.Types.Single(type => type.Name == "BSharedDto").Members[0].Type.Kind.ToString());
    }

    private static string Page(string row) => PageText.Of(structures: PageText.Thing + PageText.Structure("SharedDto", row));

    private static SdkSettings Locked(SdkSettings settings, Linkage linkage) => settings with { Lock = linkage.Lock with { Exists = true } };

    // A page that turns out to be a copy once its original comes is no operation any more; that is no renaming.
    private static List<ApiPage> ApiPages(SdkSettings settings)
    {
        var pages = Directory.GetFiles(Corpus.V3, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => PageReader.Read(new DocPage(Path.GetRelativePath(Corpus.V3, file).Replace('\\', '/'), File.ReadAllText(file)), settings.Dialect).Page)
            .Where(page => page.Operations.Count > 0)
            .ToList();
        var stems = pages.Where(page => page.Path.StartsWith("authentication/", StringComparison.Ordinal)).Select(page => PagePath.FileName(page.Path)).ToHashSet();
        return pages.FindAll(page => !page.Path.StartsWith("management/", StringComparison.Ordinal) || !stems.Contains(PagePath.FileName(page.Path)));
    }

    private static List<ApiPage> Some(List<ApiPage> pages, Random random, int count)
    {
        var shuffled = pages.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled.Take(count)];
    }

    private static void AssertKept(string where, Dictionary<string, string> before, ApiModel after, bool mayGo)
    {
        var names = NamesOf.Model(after);
        var pages = after.Clients.SelectMany(client => client.Operations).Select(operation => operation.Page).ToHashSet();
        var renamed = before
            .Where(name => names.TryGetValue(name.Key, out var now) ? now != name.Value : !mayGo || !IsGone(name.Key, pages, names))
            .Select(name => $"{name.Key}: {name.Value}, now {names.GetValueOrDefault(name.Key, "nothing")}")
            .ToList();
        Assert.True(renamed.Count == 0, $"{where}:\n{string.Join('\n', renamed)}");
    }

    // What only a removed page says is not there any more; whatever is, has its old name.
    private static bool IsGone(string key, HashSet<string> pages, Dictionary<string, string> now) => key.Split(' ', 3) switch
    {
        ["client" or "operation" or "request" or "answer", "of", var page] => !pages.Contains(page),
        ["enum", "of", var member] => !now.ContainsKey("member " + member),
        ["type", ..] => true,
        ["member", ..] => true,
        ["value", ..] => true,
        _ => false,
    };
}
