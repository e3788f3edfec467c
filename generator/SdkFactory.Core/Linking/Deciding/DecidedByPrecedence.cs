using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Deciding;

/// <summary>A decided fact with the evidence that was heard. The other sources are heard when somebody wants to know: they are functions of the evidence, so they say the same then.</summary>
internal sealed class DecidedByPrecedence<TEvidence, T>(Precedence<TEvidence, T> precedence, TEvidence subject, string source, Statement<T> statement) : Decided<T>(source, statement)
{
    /// <inheritdoc/>
    public override IEnumerable<OverrideUse> OverrideUses
    {
        get
        {
            var heard = precedence.Hear(subject).Select(item => item.Statement).ToList();
            var without = precedence.Certain(subject).Where(item => item.Override is null).FindFirst();
            return heard.Where(item => item.Override is not null)
                .Select(item => new OverrideUse(item.Override!, without is not { } certain || !precedence.AreSame(item.Value, certain.Value)))
                .ToList();
        }
    }

    /// <inheritdoc/>
    public override Decision Explain(SdkSettings settings)
    {
        // Most decisions have one statement, and all of them may be asked for.
        List<SourceStatement>? others = null;
        var isHeard = false;
        foreach (var rule in precedence.Rules)
        {
            foreach (var statement in rule.Hear(subject))
            {
                if (!isHeard && rule.Source == Source && statement == Statement)
                {
                    isHeard = true;
                }
                else if (rule.Source != SourceNames.Nothing)
                {
                    // That nothing else is said is worth a word only where nothing is.
                    (others ??= []).Add(Explain(rule.Source, statement, settings));
                }
            }
        }

        var deciding = Explain(Source, Statement, settings);
        return new Decision(precedence.Ask(subject), precedence.Words(Value), others is null ? [deciding] : [deciding, .. others]);
    }

    private SourceStatement Explain(string source, Statement<T> statement, SdkSettings settings) => statement switch
    {
        { Override: { } said } => new(source, settings.Path, null, said.Place, $"{precedence.Words(statement.Value)} ({said.Reason})"),
        { Pin: { } pin } => new(source, settings.Lock.Path, null, pin.Place, precedence.Words(statement.Value)),
        _ => new(source, statement.Where?.Page ?? "", statement.Where?.Key, default, statement.Text ?? precedence.Words(statement.Value)),
    };
}
