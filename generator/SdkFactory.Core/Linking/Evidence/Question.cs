using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Linking.Evidence;

/// <summary>A question about a member, and its sources in the order of their weight: the first that says something decides.</summary>
internal sealed class Question<T>
{
    private readonly Rule<T>[] _rules;

    public Question(string name, params Rule<T>[] rules)
    {
        Name = name;
        _rules = rules;
    }

    /// <summary>What is asked.</summary>
    public string Name { get; }

    /// <summary>The sources, in order.</summary>
    public IEnumerable<string> Sources => _rules.Select(rule => rule.Source);

    /// <summary>The finding that decides, and its source; null where every source is silent.</summary>
    public (string Source, Finding<T> Finding)? Decide(MemberCase member)
    {
        foreach (var finding in All(member))
        {
            return finding;
        }

        return null;
    }

    /// <summary>What all sources say, in the order of their weight.</summary>
    public IEnumerable<(string Source, Finding<T> Finding)> All(MemberCase member) =>
        _rules.SelectMany(rule => rule.Findings(member).Select(finding => (rule.Source, finding)));
}
