using System.Collections.Generic;
using System.IO;
using System.Linq;
using SdkFactory.Emitting;
using SdkFactory.Model;
using SdkFactory.Reading;
using SdkFactory.Tests.Shared;

namespace Benchmarks.Pairs;

/// <summary>Ours, NSwag and Markdig over the same API in one process, in turns, from texts in memory.</summary>
internal static class InProcess
{
    private const string Ours = "ours";
    private const string Read = "- read";
    private const string Link = "- link";
    private const string Emit = "- emit";
    private const string NSwag = "NSwag";
    private const string Markdig = "Markdig's bare parse";

    public static Report Run(PageTexts texts)
    {
        var documents = RealPages.Documents.Select(document => (File.ReadAllText(document.Path), document.Client)).ToList();
        var settings = texts.ReadSettings();
        IReadOnlyList<PageReading> readings = [];
        ApiModel? model = null;
        var operations = texts.ToWorkspace().Model.Clients.Sum(client => client.Operations.Count);
        var (ours, theirs) = (Size(texts.Generate().Select(file => file.Text)), Size(Peers.GenerateByNSwag(documents)));
        var turns = Turns.Run(
            warmUps: 5,
            rounds: 11,
            (Ours, () => Cost.Of(() => texts.Generate())),
            (NSwag, () => Cost.Of(() => Peers.GenerateByNSwag(documents))),
            (Markdig, () => Cost.Of(() => Peers.ParseByMarkdig(texts))),
            (Read, () => Cost.Of(() => readings = texts.Read(settings.Settings))),
            (Link, () => Cost.Of(() => model = PageTexts.Link(settings, readings))),
            (Emit, () => Cost.Of(() => SdkEmitter.Emit(model!))));
        return new(
            "In one process",
            $"From texts in memory, medians of {turns.Rounds} rounds in turns after a warm-up. Ours: {texts.Pages.Count} files, {operations} operations, {ours} MB of C#; its stages are measured beside the whole. NSwag: the API's own two OpenAPI documents, {documents.Sum(document => Peers.CountOperations(document.Item1))} operations (more than the pages have), {theirs} MB of C#.",
            ["", "time / NSwag", "CPU / NSwag", "allocated / NSwag", "time / Markdig", "allocated / Markdig", "ms", "CPU ms", "MB"],
            [.. new[] { Ours, Read, Link, Emit, NSwag, Markdig }.Select(side => Row(turns, side))]);
    }

    private static IReadOnlyList<string> Row(Turns turns, string side)
    {
        var (nswag, markdig, typical) = (turns.Ratio(side, NSwag), turns.Ratio(side, Markdig), turns.Typical(side));
        return
        [
            side,
            side == Ours ? Report.Ratio(nswag.Wall, 0.45) : Report.Ratio(nswag.Wall),
            Report.Ratio(nswag.Cpu),
            side == Ours ? Report.Ratio(nswag.Bytes, 0.60) : Report.Ratio(nswag.Bytes),
            side == Ours ? Report.Ratio(markdig.Wall, 4) : Report.Ratio(markdig.Wall),
            Report.Ratio(markdig.Bytes),
            Report.Milliseconds(typical.Wall),
            Report.Milliseconds(typical.Cpu),
            Report.Megabytes(typical.Bytes),
        ];
    }

    private static string Size(IEnumerable<string> texts) => Report.Megabytes(texts.Sum(text => (double)System.Text.Encoding.UTF8.GetByteCount(text)));
}
