using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Cli.OpenApi;

/// <summary>Names that must not be given twice in a document.</summary>
internal static class UniqueNames
{
    /// <summary>
    /// The name of each thing. The first that wants a name has it, one that is spelled as it is wanted before others; another
    /// that wants the same is called by its own name, with an underscore for as long as that is taken too.
    /// </summary>
    /// <param name="things">The things, each with a name that tells it from the others and the name that it wants.</param>
    /// <param name="spelling">How names are spelled in the document.</param>
    public static Dictionary<string, string> Assign(IEnumerable<(string Own, string Wanted)> things, Func<string, string> spelling)
    {
        var all = things.OrderBy(thing => spelling(thing.Wanted) != thing.Wanted).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = all.Where(thing => taken.Add(spelling(thing.Wanted))).ToDictionary(thing => thing.Own, thing => spelling(thing.Wanted), StringComparer.Ordinal);
        foreach (var (own, _) in all.Where(thing => !names.ContainsKey(thing.Own)))
        {
            var name = spelling(own);
            while (!taken.Add(name)) name += "_";
            names.Add(own, name);
        }

        return names;
    }
}
