using System.Collections.Generic;
using System.Linq;
using SdkFactory.Cli.OpenApi;
using Xunit;

namespace SdkFactory.Tests.OpenApi;

public class UniqueNamesTests
{
    [Theory]
    [InlineData("a=x b=y", "a=x b=y")]
    [InlineData("a=x b=x", "a=x b=b")]
    [InlineData("a=x b=x c=b", "a=x c=b b=b_")]
    [InlineData("a=x b=x c=b d=b_", "a=x c=b d=b_ b=b__")]
    [InlineData("a=X b=x", "b=x a=a")]
    public void A_name_is_given_once(string wanted, string given)
    {
        var names = UniqueNames.Assign(Parsed(wanted), name => name.ToLowerInvariant());

        Assert.Equal(Parsed(given).Order(), names.Select(name => (name.Key, name.Value)).Order());
    }

    private static IEnumerable<(string, string)> Parsed(string text) => text.Split(' ').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]));
}
