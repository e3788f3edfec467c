using System;
using System.IO;
using System.Linq;
using SdkFactory.Linking.Naming;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class ReservedNamesTests
{
    // Words of emitted code that a type's name would hide, and that have no file.
    private static readonly string[] Words = ["JsonNames", "TEnum", "TryParse", "Wire"];

    [Fact]
    public void The_reserved_types_are_those_that_every_SDK_carries() =>
        Assert.Equal(
            Directory.GetFiles(Repository.At("generator", "SdkFactory.Core", "Emitting", "Support"), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal),
            ReservedNames.Types.Except(Words).Order(StringComparer.Ordinal));
}
