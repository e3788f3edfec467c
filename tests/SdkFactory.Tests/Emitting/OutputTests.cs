using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using CsCheck;
using SdkFactory.Claims;
using SdkFactory.Emitting;
using SdkFactory.Tests.Reading;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Emitting;

/// <summary>The output depends on pages and settings only: not on the machine, its language, its clock or the order of files.</summary>
public class OutputTests
{
    private static readonly IReadOnlyList<SourceFile> Expected = Emit(PageText.Specs());

    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "ar-SA", "hostile"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_language_of_the_machine_changes_nothing(string name) => Under(Culture(name), () => Assert.Equal(Expected, Emit(PageText.Specs())));

    [Fact]
    public void The_order_of_pages_changes_nothing()
    {
        var pages = PageText.Specs();

        Gen.Int.Array[pages.Length].Sample(keys => Emit(pages.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First)).SequenceEqual(Expected), iter: 10);
    }

    [Fact]
    public void No_file_names_a_place_a_day_or_a_version()
    {
        var version = typeof(SdkEmitter).Assembly.GetName().Version!.ToString(3);
        string[] traces =
        [
            Repository.Root, AppContext.BaseDirectory, Environment.CurrentDirectory, Environment.MachineName, Environment.UserName + "/",
            DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), version, $"v{version}",
        ];

        Assert.All(Expected, file => Assert.All(traces, trace => Assert.DoesNotContain(trace, file.Text, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Files_are_ordered_named_apart_and_end_in_one_line_feed()
    {
        var names = Expected.Select(file => file.HintName).ToList();

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Expected, file =>
        {
            Assert.StartsWith(GeneratedHeader.Line + "\n", file.Text, StringComparison.Ordinal);
            Assert.EndsWith("\n", file.Text, StringComparison.Ordinal);
            Assert.False(file.Text.EndsWith("\n\n", StringComparison.Ordinal));
            Assert.DoesNotContain('\r', file.Text);
            Assert.DoesNotContain('\uE000', file.Text);
            Assert.DoesNotContain("\n\n\n", file.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(file.Text.Split('\n'), line => line.EndsWith(' '));
        });
    }

    [Theory]
    [InlineData("public", "public sealed partial class DoItDto", "public partial class MClient")]
    [InlineData("internal", "internal sealed partial class DoItDto", "internal partial class MClient")]
    public void The_settings_say_who_sees_the_types(string accessibility, string type, string client)
    {
        var files = SdkEmitter.Emit(Pages.Of($$"""{ "accessibility": "{{accessibility}}", "namespace": "A.B" }""", ("m/do-it.md", PageText.Of())).Model);

        Assert.Contains(type, files.Single(file => file.HintName == "M/DoIt.g.cs").Text, StringComparison.Ordinal);
        Assert.Contains(client, files.Single(file => file.HintName == "MClient.g.cs").Text, StringComparison.Ordinal);
        Assert.All(files, file => Assert.Contains("\nnamespace A.B;\n", file.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_one_page_defines_stands_in_its_file_and_what_several_share_has_its_own()
    {
        var files = Pages.OwnFiles(Pages.Of("{}", ("m/do-a.md", PageText.Of()), ("m/do-b.md", PageText.Of(structures: PageText.Thing + PageText.Structure("OnlyDto", "| a | string | 是 | x |  |")))));

        Assert.Equal(["M/DoA.g.cs", "M/DoB.g.cs", "MClient.g.cs", "Models/ThingDto.g.cs", "Models/ThingRespDto.g.cs"], files.Select(file => file.HintName));
        Assert.Contains("class OnlyDto", files[1].Text, StringComparison.Ordinal);
    }

    private static EquatableArray<SourceFile> Emit(IEnumerable<DocPage> pages)
    {
        var settings = Pages.SettingsOf("{}");
        return SdkEmitter.Emit(Workspace.Link(settings, pages.ToList(), []).Model);
    }

    // Where the runtime knows no cultures, one with strange numbers and days stands in for all.
    private static CultureInfo Culture(string name)
    {
        try
        {
            return name == "hostile" ? Hostile() : CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return Hostile();
        }
    }

    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NegativeSign = "~", PositiveSign = "^", NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NaNSymbol = "?" };
        culture.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "!", TimeSeparator = "!", ShortDatePattern = "d!M" };
        return culture;
    }

    private static void Under(CultureInfo culture, Action act)
    {
        var (current, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = culture;
            Thread.CurrentThread.CurrentUICulture = culture;
            act();
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = (current, ui);
        }
    }
}
