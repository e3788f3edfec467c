using System;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Printing;
using SdkFactory.Tests.Corpora;
using Xunit;

namespace SdkFactory.Tests.Why;

/// <summary>What the README shows of <c>sdkfactory why</c> is what it prints.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_readme_shows_what_is_printed()
    {
        var readme = File.ReadAllText(Repository.At("README.md")).ReplaceLineEndings("\n");
        var lines = ExplanationLines.Print(Assert.Single(Corpus.LoadSpecs().Explain("PipelineFunctionDto.isAsynchronous")), Repository.At("specs"), Repository.At(), verbose: false).ToList();

        Assert.Contains(" why specs PipelineFunctionDto.isAsynchronous\n", readme, StringComparison.Ordinal);
        Assert.Contains($"\n```text\n{string.Join('\n', lines)}\n```\n", readme, StringComparison.Ordinal);
    }
}
