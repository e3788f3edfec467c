using SdkFactory.Linking.Naming;
using Xunit;

namespace SdkFactory.Tests.Linking;

public class NameScopeTests
{
    [Fact]
    public void The_first_free_candidate_is_taken_and_else_the_last_one_grows()
    {
        var scope = new NameScope(["Equals"]);

        Assert.Equal("A", scope.Take("Value", "A", "A_"));
        Assert.Equal("A_", scope.Take("Value", "A", "A_"));
        Assert.Equal("A_Value", scope.Take("Value", "A", "A_"));
        Assert.Equal("A_ValueValue", scope.Take("Value", "A", "A_"));
        Assert.Equal("EqualsModel", scope.Take("Model", "Equals"));
    }

    [Theory]
    [InlineData(false, "user")]
    [InlineData(true, "userModel")]
    public void Files_need_names_that_differ_in_more_than_case(bool ignoreCase, string name) =>
        Assert.Equal(name, new NameScope(["USER"], ignoreCase).Take("Model", "user"));

    [Fact]
    public void A_reserved_name_is_not_free()
    {
        var scope = new NameScope([]);
        scope.TryReserve("A");

        Assert.False(scope.IsFree("A"));
        Assert.True(scope.IsFree("B"));
        Assert.Equal("AModel", scope.Take("Model", "A"));
    }
}
