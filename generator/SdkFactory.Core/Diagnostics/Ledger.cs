namespace SdkFactory.Diagnostics;

/// <summary>What became of every table row of the API pages: nothing is lost in silence.</summary>
/// <param name="Read">The rows that were read.</param>
/// <param name="Members">Those that became a member or an enum member.</param>
/// <param name="Reported">Those that did not, each named by a problem.</param>
public sealed record Ledger(int Read, int Members, int Reported);
