using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Linking.Deciding;

/// <summary>A row of the table of precedence: a question with its sources in the order of their weight. The first that says something decides.</summary>
/// <param name="name">What is asked.</param>
/// <param name="words">An answer in words.</param>
/// <param name="rules">The sources.</param>
internal sealed class Precedence<TEvidence, T>(string name, Func<T, string> words, params EvidenceSource<TEvidence, T>[] rules) : IPrecedence
{
    /// <inheritdoc/>
    public string Name => name;

    /// <summary>The sources, in the order of their weight.</summary>
    public EvidenceSource<TEvidence, T>[] Rules => rules;

    /// <inheritdoc/>
    public IEnumerable<string> Sources => rules.Select(rule => rule.Source);

    /// <summary>What is asked of a case, where the name alone does not tell which case it is; by default, the name.</summary>
    public Func<TEvidence, string> Ask { get; init; } = _ => name;

    /// <summary>Whether two answers are the same; by default, whether they are equal.</summary>
    public Func<T, T, bool> AreSame { get; init; } = EqualityComparer<T>.Default.Equals;

    /// <summary>An answer in words.</summary>
    public string Words(T value) => words(value);

    /// <summary>What is decided; null where every source is silent.</summary>
    public Decided<T>? TryDecide(TEvidence subject)
    {
        foreach (var rule in rules)
        {
            if (rule.Hear(subject).FindFirst() is { } statement)
            {
                return Settle(subject, rule.Source, statement);
            }
        }

        return null;
    }

    /// <summary>What is decided, where the last source is never silent.</summary>
    public Decided<T> Decide(TEvidence subject) => TryDecide(subject) ?? throw new InvalidOperationException($"Nobody says the {name}.");

    /// <summary>The first answer that <paramref name="isPossible"/>; null where none is.</summary>
    public Decided<T>? TryDecide(TEvidence subject, Func<T, bool> isPossible)
    {
        foreach (var rule in rules)
        {
            foreach (var statement in rule.Hear(subject))
            {
                if (isPossible(statement.Value))
                {
                    return Settle(subject, rule.Source, statement);
                }
            }
        }

        return null;
    }

    /// <summary>A fact that a statement decides which stands in no table, such as a name that was made up because all others are taken.</summary>
    public Decided<T> Settle(TEvidence subject, string source, Statement<T> statement) => new DecidedByPrecedence<TEvidence, T>(this, subject, source, statement);

    /// <summary>What the sources say that do not guess.</summary>
    public IEnumerable<Statement<T>> Certain(TEvidence subject) => rules.Where(rule => !rule.IsGuess).SelectMany(rule => rule.Hear(subject));

    /// <summary>What all sources say, in the order of their weight.</summary>
    public IEnumerable<(string Source, Statement<T> Statement)> Hear(TEvidence subject)
    {
        foreach (var rule in rules)
        {
            foreach (var statement in rule.Hear(subject))
            {
                yield return (rule.Source, statement);
            }
        }
    }
}
