using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

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
        var statements = new List<SourceStatement> { Explain(Source, Statement, settings) };
        var isHeard = false;
        foreach (var (source, statement) in precedence.Hear(subject))
        {
            if (!isHeard && source == Source && statement == Statement)
            {
                isHeard = true;
            }
            else if (source != SourceNames.Nothing)
            {
                // That nothing else is said is worth a word only where nothing is.
                statements.Add(Explain(source, statement, settings));
            }
        }

        return new Decision(precedence.Ask(subject), precedence.Words(Value), statements.ToEquatableArray());
    }

    private SourceStatement Explain(string source, Statement<T> statement, SdkSettings settings) => statement switch
    {
        { Override: { } said } => new(source, settings.Path, null, said.Place, $"{precedence.Words(statement.Value)} ({said.Reason})"),
        { Pin: { } pin } => new(source, settings.Lock.Path, null, pin.Place, precedence.Words(statement.Value)),
        _ => new(source, statement.Where?.Page ?? "", statement.Where?.Key, default, statement.Text ?? precedence.Words(statement.Value)),
    };
}
