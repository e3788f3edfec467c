using System;
using System.Collections.Generic;

namespace SdkFactory.Linking.Deciding;

/// <summary>A source of a question.</summary>
/// <param name="Source">What it is called.</param>
/// <param name="Hear">What it says of a case: nothing, or one statement for each place that says something.</param>
/// <param name="IsGuess">Whether it only guesses: an override that says the same confirms it, and is needed.</param>
internal sealed record EvidenceSource<TEvidence, T>(string Source, Func<TEvidence, IEnumerable<Statement<T>>> Hear, bool IsGuess = false);
