using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;

namespace SdkFactory;

/// <summary>Weighs, knowing all pages, that one is not recognised: where none is, the dialect is the wrong one, and each page says so; a page that others include is a fragment.</summary>
internal static class ProsePages
{
    /// <summary>The problems of <paramref name="pages"/>.</summary>
    /// <param name="pages">The pages whose problems are asked for.</param>
    /// <param name="all">All pages, those that the settings leave out among them.</param>
    public static IEnumerable<Problem> Weighed(IEnumerable<PageLines> pages, IReadOnlyList<PageLines> all)
    {
        var isAnyRead = all.Any(page => page.Places.Any(entry => entry.Key == PageKeys.Request));
        var fragments = new HashSet<string>(all.SelectMany(page => page.Fragments));
        return pages.SelectMany(page => page.Problems.Select(problem =>
            problem.Kind != Problems.UnrecognisedPage ? problem
            : fragments.Contains(page.Path) ? problem with { Severity = Severity.None }
            : isAnyRead ? problem
            : problem with { Severity = problem.Kind.Severity }));
    }
}
