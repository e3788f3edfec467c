using System;
using System.Collections.Generic;
using System.IO;

namespace SdkFactory.Cli.Printing;

/// <summary>Where the command line prints. Whatever comes from pages goes through here, so that none of it controls the terminal.</summary>
/// <param name="output">Takes results.</param>
/// <param name="error">Takes problems and progress.</param>
/// <param name="showsProgress">Whether somebody watches <paramref name="error"/>.</param>
/// <param name="clock">Tells when work takes long enough to show progress.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool showsProgress, TimeProvider clock)
{
    /// <summary>The terminal of this process.</summary>
    public static Terminal Standard => new(Console.Out, Console.Error, !Console.IsErrorRedirected, TimeProvider.System);

    /// <summary>The writer of results.</summary>
    public TextWriter Output => output;

    /// <summary>The writer of problems.</summary>
    public TextWriter Error => error;

    /// <summary>Whether a line was lost: it went to a file on a disk that is full. Nobody is left to tell but the shell.</summary>
    public bool HasLostLines { get; private set; }

    /// <summary>Prints results.</summary>
    public void PrintResults(IEnumerable<string> lines) => Print(output, lines);

    /// <summary>Prints what somebody should know beside the results.</summary>
    public void PrintErrors(params IEnumerable<string> lines) => Print(error, lines);

    /// <summary>A line that shows how far the reading of pages is; null where nobody watches.</summary>
    public ProgressLine? ShowProgress(int pages) => showsProgress ? new(error, pages, clock) : null;

    private void Print(TextWriter writer, IEnumerable<string> lines)
    {
        try
        {
            foreach (var line in lines) writer.WriteLine(TerminalText.Line(line));
        }
        catch (IOException)
        {
            HasLostLines = true;
        }
    }
}
