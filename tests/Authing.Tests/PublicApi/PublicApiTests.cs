using System.Collections.Generic;
using PublicApiGenerator;
using SdkFactory.Tests;
using SdkFactory.Tests.Snapshots;
using Xunit;

namespace Authing.Tests.PublicApi;

/// <summary>What the package offers changes only where somebody looked at the change.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => Snapshot.Verify(
        Repository.At("tests", "Authing.Tests", "PublicApi"),
        new Dictionary<string, string>
        {
            ["Authing.cs"] = typeof(ManagementClient).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n",
        });
}
