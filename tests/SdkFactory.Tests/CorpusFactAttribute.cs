using System.IO;
using Xunit;

namespace SdkFactory.Tests;

/// <summary>A test of the real pages beside the repository; skipped where they are missing.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Repository.Shared, "corpora")))
        {
            Skip = "The folder ../shared/corpora with the real pages is missing.";
        }
    }
}
