using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Deciding;

/// <summary>A decided fact with the case that was asked about. The other sources are heard when somebody wants to know: they are functions of the case, so they say the same then.</summary>
internal sealed class DecidedByPrecedence<TEvidence, T>(Precedence<TEvidence, T> question, TEvidence subject, string source, Statement<T> statement) : Decided<T>(source, statement)
{
    /// <inheritdoc/>
    public override IEnumerable<OverrideUse> OverrideUses
    {
        get
        {
            var heard = question.Hear(subject).Select(item => item.Statement).ToList();
            var without = question.Certain(subject).FirstOrDefault(item => item.Override is null);
            return heard.Where(item => item.Override is not null)
                .Select(item => new OverrideUse(item.Override!, without is null || !question.AreSame(item.Value, without.Value)))
                .ToList();
        }
    }

    /// <inheritdoc/>
    public override Decision Explain(SdkSettings settings)
    {
        var all = question.Hear(subject).ToList();
        var others = all.Where(item => !(item.Source == Source && item.Statement == Statement));

        // That nothing else is said is worth a word only where nothing is.
        var heard = others.Where(item => item.Source != SourceNames.Nothing).Prepend((Source, Statement));
        return new Decision(question.Ask(subject), question.Words(Value), heard.Select(item => Explain(item.Item1, item.Item2, settings)).ToEquatableArray());
    }

    private SourceStatement Explain(string source, Statement<T> statement, SdkSettings settings) => statement switch
    {
        { Override: { } said } => new(source, settings.Path, null, said.Place, $"{question.Words(statement.Value)} ({said.Reason})"),
        { Pin: { } pin } => new(source, settings.Lock.Path, null, pin.Place, question.Words(statement.Value)),
        _ => new(source, statement.Where?.Page ?? "", statement.Where?.Key, default, statement.Text ?? question.Words(statement.Value)),
    };
}
