using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>The overrides of the settings, by what they name; remembers which were used.</summary>
internal sealed class OverrideTable
{
    private readonly SdkSettings _settings;
    private readonly HashSet<Override> _used = [];

    public OverrideTable(SdkSettings settings) => _settings = settings;

    /// <summary>What is said of an operation, by its name or by its page.</summary>
    public List<Override> Operation(string name, string page) =>
        Used(_settings.Overrides.Where(item =>
            (item.Target == OverrideTarget.Operation && Glob.IsMatch(item.Pattern, name))
            || (item.Target == OverrideTarget.Page && Glob.IsMatch(item.Pattern, page))));

    /// <summary>What leaves a whole page out, by its path or by its operation; null where nothing does.</summary>
    public Override? Exclusion(ApiPage page) =>
        Operation(page.Operation is null ? "" : OperationDrafts.NameOf(page, page.Operation), page.Path).Find(item => item.Exclude);

    /// <summary>What is said of a type.</summary>
    public List<Override> Type(string name) =>
        Used(_settings.Overrides.Where(item => item.Target == OverrideTarget.Type && Glob.IsMatch(item.Pattern, name)));

    /// <summary>What is said of a member.</summary>
    public List<Override> Member(string type, string member) =>
        Used(_settings.Overrides.Where(item => item.Target == OverrideTarget.Member && Glob.IsMatch(item.Pattern, type + "." + member)));

    /// <summary>Says which overrides name nothing.</summary>
    public void ReportUnused(LinkNotes notes)
    {
        foreach (var item in _settings.Overrides.Where(item => !_used.Contains(item)))
        {
            notes.Report(
                Problems.UnusedOverride,
                _settings.Path,
                item.Place,
                $"No {item.Target.ToString().ToLowerInvariant()} is called '{item.Pattern}'; the override has no effect. Remove it, or correct its name.");
        }
    }

    private List<Override> Used(IEnumerable<Override> overrides)
    {
        var found = overrides.ToList();
        _used.UnionWith(found);
        return found;
    }
}
