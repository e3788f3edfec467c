using System.IO;
using Xunit;

namespace SdkFactory.Tests;

/// <summary>A theory of the real pages beside the repository; skipped where they are missing.</summary>
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (!Directory.Exists(Path.Combine(Repository.Shared, "corpora")))
        {
            Skip = "The folder ../shared/corpora with the real pages is missing.";
        }
    }
}
