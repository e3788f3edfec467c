using System;
using System.IO;
using System.Threading;

namespace SdkFactory.Cli.Printing;

/// <summary>One line that is rewritten while pages are read, and gone when it is disposed.</summary>
/// <param name="writer">The terminal.</param>
/// <param name="pages">How many pages there are.</param>
/// <param name="clock">Tells how long the work takes.</param>
internal sealed class ProgressLine(TextWriter writer, int pages, TimeProvider clock) : IProgress<int>, IDisposable
{
    // Work that is done before is not worth a flicker.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);

    private readonly Lock _turn = new();
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _due = Patience;
    private int _width;

    /// <inheritdoc/>
    public void Report(int value)
    {
        lock (_turn)
        {
            var elapsed = clock.GetElapsedTime(_start);
            if (elapsed < _due) return;

            _due = elapsed + Interval;
            var line = $"reading {value}/{pages}";
            writer.Write('\r' + line.PadRight(_width));
            _width = Math.Max(_width, line.Length);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_turn)
        {
            if (_width > 0) writer.Write('\r' + new string(' ', _width) + '\r');
            _width = 0;
        }
    }
}
