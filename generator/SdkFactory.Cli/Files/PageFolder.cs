using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Cli.Files;

/// <summary>The folder with the Markdown pages.</summary>
internal static class PageFolder
{
    /// <summary>Reads all pages below <paramref name="root"/>, with what they include.</summary>
    public static LoadedPages Read(string root, SdkSettings settings, ExpandPage expand, CancellationToken cancellationToken = default)
    {
        var reading = Read(root, cancellationToken);
        var fragments = new FragmentFolder(new(root.Replace(Path.DirectorySeparatorChar, '/'), settings.IncludeRoot));
        var pages = reading.Pages.Select(page => expand(page, settings, fragments.Folder, fragments.Read, cancellationToken)).ToEquatableArray();
        return new(pages, [.. reading.Problems, .. fragments.Problems]);
    }

    /// <summary>Reads all pages below <paramref name="root"/> as they stand in their files.</summary>
    public static LoadedPages Read(string root, CancellationToken cancellationToken = default)
    {
        var listing = FileTree.List(root, ".md", cancellationToken);
        var pages = new List<DocPage>(listing.Files.Count);
        var problems = new List<Problem>(listing.Problems);
        foreach (var path in listing.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reading = TextFile.Read(Path.Combine(root, path), path, Limits.PageLength, Problems.PageTooLarge);
            if (reading.Succeeded) pages.Add(new(path, reading.Text));
            else problems.Add(reading.Problem);
        }

        if (listing is { Files.Count: 0, Problems.Count: 0 })
        {
            problems.Add(Problem.At(Problems.NoPages, ".", "The folder has no Markdown page, so nothing is written or deleted."));
        }

        return new(pages.ToEquatableArray(), problems.ToEquatableArray());
    }
}
