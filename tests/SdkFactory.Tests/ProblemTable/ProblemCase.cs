using SdkFactory.Diagnostics;

namespace SdkFactory.Tests.ProblemTable;

/// <summary>The smallest input that gives a problem.</summary>
/// <param name="Kind">The problem.</param>
/// <param name="Settings">The settings; null for no file.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Path">The file that the problem names.</param>
/// <param name="Line">The line; the text of that line in a page, and null for the file as a whole.</param>
/// <param name="Message">A part of the message.</param>
internal sealed record ProblemCase(ProblemKind Kind, string? Settings, (string Path, string Text)[] Pages, string Path, string? Line, string Message);
