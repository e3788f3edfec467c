using System;
using SdkFactory.Tests.Corpora;

namespace SdkFactory.Tests.Serialization;

/// <summary>The SDK of each corpus, compiled once for all tests that need it.</summary>
internal static class CompiledCorpus
{
    private static readonly Lazy<EmittedSdk> OfSpecs = new(() => new(Corpus.LoadSpecs().Model));
    private static readonly Lazy<EmittedSdk> OfV5 = new(() => new(Corpus.LoadV5().Model));
    private static readonly Lazy<EmittedSdk> OfV3 = new(() => new(Corpus.LoadV3().Model));

    /// <summary>The SDK of the pages that the repository keeps.</summary>
    public static EmittedSdk Specs => OfSpecs.Value;

    /// <summary>The SDK of the older pages.</summary>
    public static EmittedSdk V5 => OfV5.Value;

    /// <summary>The SDK of the newer pages.</summary>
    public static EmittedSdk V3 => OfV3.Value;
}
