using Xunit;

namespace Package.Tests;

/// <summary>All tests of packages share what was packed, and take turns: each of them starts compilers that need the machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackedCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "packed";
}
