using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Evidence;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>The overrides of the settings, by what they name; remembers which were used, and which changed anything.</summary>
internal sealed class OverrideTable
{
    private readonly SdkSettings _settings;
    private readonly HashSet<Override> _used = [];
    private readonly HashSet<Override> _compared = [];
    private readonly HashSet<Override> _needed = [];
    private readonly ILookup<OverrideTarget, Override> _byTarget;

    public OverrideTable(SdkSettings settings)
    {
        _settings = settings;
        _byTarget = settings.Overrides.ToLookup(item => item.Target);
    }

    /// <summary>What is said of an operation, by its name or by its page.</summary>
    public List<Override> Operation(string name, string page) =>
        Used(_settings.Overrides.Where(item => item.Target switch
        {
            OverrideTarget.Operation => Glob.IsMatch(item.Pattern, name),
            OverrideTarget.Page => Glob.IsMatch(item.Pattern, page),
            _ => false,
        }));

    /// <summary>What leaves a whole page out, by its path or by its operation; null where nothing does.</summary>
    public Override? Exclusion(ApiPage page) =>
        Operation(page.Operation is null ? "" : OperationDrafts.NameOf(page, page.Operation), page.Path).Find(item => item.Exclude);

    /// <summary>What is said of a type.</summary>
    public List<Override> Type(string name) =>
        Used(_byTarget[OverrideTarget.Type].Where(item => Glob.IsMatch(item.Pattern, name)));

    /// <summary>What is said of a member.</summary>
    public List<Override> Member(string type, string member) =>
        Used(_byTarget[OverrideTarget.Member].Where(item => Glob.IsMatch(item.Pattern, type + "." + member)));

    /// <summary>Compares one property of overrides with what holds without them.</summary>
    public void Compare<T>(IEnumerable<Override> said, Func<Override, T> property, T without)
    {
        foreach (var item in said.Where(item => property(item) is not null))
        {
            Compare(item, EqualityComparer<T>.Default.Equals(property(item), without));
        }
    }

    /// <summary>Compares what overrides say of a member with what the pages say.</summary>
    public void Compare(MemberCase member)
    {
        if (member.Overrides.Count == 0)
        {
            return;
        }

        var pages = member with { Overrides = [] };
        foreach (var item in member.Overrides)
        {
            if (item.Type is not null)
            {
                Compare(item, Precedence.Type.Decide(pages)?.Finding.Value.Says(item.Type) == true);
            }

            if (item.Enum is { } values)
            {
                var own = ValueRules.OwnPages(pages).FirstOrDefault()?.Value.Items.Select(value => value.Wire) ?? [];
                Compare(item, new HashSet<string>(own).SetEquals(values));
            }
        }

        Compare(member.Overrides, item => item.Required, Precedence.Required.Decide(pages)?.Finding.Value);
        Compare(member.Overrides, item => item.Name, Names.Pascal(member.Member));
    }

    /// <summary>Says which overrides name nothing, and which change nothing.</summary>
    public void ReportUseless(LinkNotes notes)
    {
        foreach (var item in _settings.Overrides)
        {
            var target = item.Target.ToString().ToLowerInvariant();
            if (!_used.Contains(item))
            {
                notes.Report(Problems.UnusedOverride, _settings.Path, item.Place, $"No {target} is called '{item.Pattern}'; the override has no effect. Remove it, or correct its name.");
            }
            else if (_compared.Contains(item) && !_needed.Contains(item))
            {
                notes.Report(Problems.RedundantOverride, _settings.Path, item.Place, $"The pages say of the {target} '{item.Pattern}' what this override says, so it has no effect. Remove it.");
            }
        }
    }

    private void Compare(Override item, bool isSame)
    {
        _compared.Add(item);
        if (!isSame || item.Exclude)
        {
            _needed.Add(item);
        }
    }

    private List<Override> Used(IEnumerable<Override> overrides)
    {
        var found = overrides.ToList();
        _used.UnionWith(found);
        return found;
    }
}
