using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Modelling;
using SdkFactory.Model;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking;

/// <summary>The linked model, and what was decided on the way.</summary>
public sealed class Linkage
{
    private readonly Lazy<NameLock> _lock;

    internal Linkage(LinkedModel linked, ApiModel model, IReadOnlyDictionary<string, PageOutcome> pages, IReadOnlyList<Problem> others, Lazy<NameLock> @lock)
    {
        Linked = linked;
        Model = model;
        Pages = pages;
        OtherProblems = others;
        _lock = @lock;
        Explanations = new Explanations(linked);
    }

    /// <summary>What the SDK will be.</summary>
    public ApiModel Model { get; }

    /// <summary>What was made of each page, by its path.</summary>
    public IReadOnlyDictionary<string, PageOutcome> Pages { get; }

    /// <summary>What the linker had to say of files that are no pages: of the settings and the lock.</summary>
    public IReadOnlyList<Problem> OtherProblems { get; }

    /// <summary>All that the linker had to say, not yet placed.</summary>
    public EquatableArray<Problem> Problems => Pages.Values.SelectMany(page => page.Problems).Concat(OtherProblems).ToEquatableArray();

    /// <summary>The names that were chosen, for the lock file.</summary>
    public NameLock Lock => _lock.Value;

    /// <summary>Why everything is what it is.</summary>
    public Explanations Explanations { get; }

    /// <summary>All that was decided, which a next linking takes over as far as it holds.</summary>
    internal LinkedModel Linked { get; }
}
