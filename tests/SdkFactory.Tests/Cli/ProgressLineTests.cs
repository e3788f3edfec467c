using System;
using System.IO;
using SdkFactory.Cli.Printing;
using Xunit;

namespace SdkFactory.Tests.Cli;

public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _writer = new();
    private readonly HandClock _clock = new();

    public void Dispose() => _writer.Dispose();

    [Fact]
    public void Quick_work_shows_nothing()
    {
        using (var progress = Progress())
        {
            _clock.Pass(0.49);
            progress.Report(523);
        }

        Assert.Equal("", _writer.ToString());
    }

    [Fact]
    public void Longer_work_rewrites_one_line_and_clears_it()
    {
        using (var progress = Progress())
        {
            _clock.Pass(0.5);
            progress.Report(99);
            _clock.Pass(0.1);
            progress.Report(123);
        }

        Assert.Equal("\rreading 99/523\rreading 123/523\r               \r", _writer.ToString());
    }

    [Fact]
    public void The_line_is_not_rewritten_for_every_page()
    {
        var progress = Progress();
        _clock.Pass(1);
        progress.Report(1);
        progress.Report(2);

        Assert.Equal("\rreading 1/523", _writer.ToString());
    }

    [Fact]
    public void A_shorter_line_covers_a_longer_one()
    {
        var progress = Progress();
        _clock.Pass(1);
        progress.Report(10);
        _clock.Pass(1);
        progress.Report(9);

        Assert.Equal("\rreading 10/523\rreading 9/523 ", _writer.ToString());
    }

    [Fact]
    public void Nobody_watches_a_redirected_stream()
    {
        using var progress = new Terminal(_writer, _writer, showsProgress: false, _clock).ShowProgress(523);

        Assert.Null(progress);
    }

    private ProgressLine Progress() => new Terminal(TextWriter.Null, _writer, showsProgress: true, _clock).ShowProgress(523)!;

    private sealed class HandClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Pass(double seconds) => _now += TimeSpan.FromSeconds(seconds).Ticks;
    }
}
