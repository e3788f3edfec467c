using SdkFactory.Claims;
using SdkFactory.Diagnostics;

namespace SdkFactory;

/// <summary>A comment in a fragment that silences a problem: one comment, however many pages include it.</summary>
/// <param name="File">The fragment.</param>
/// <param name="Note">The comment.</param>
/// <param name="IsUsed">Whether it silences a problem of this page.</param>
/// <param name="Unused">What is said where it silences none of any page; null where the settings want that silent.</param>
public sealed record FragmentNote(string File, IgnoreNote Note, bool IsUsed, Problem? Unused);
