using System;
using SdkFactory.Support;
using Xunit;

namespace SdkFactory.Tests.Support;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_member_converts_by_itself()
    {
        OpenEnum<PipelineFunctionScene> value = PipelineFunctionScene.PostRegister;

        Assert.Equal(PipelineFunctionScene.PostRegister, value.Known);
        Assert.Equal("POST_REGISTER", value.Wire);
        Assert.Equal("POST_REGISTER", value.ToString());
        Assert.True(value == PipelineFunctionScene.PostRegister);
        Assert.True(value != PipelineFunctionScene.PreRegister);
    }

    [Fact]
    public void A_wire_value_finds_its_member() =>
        Assert.Equal(PipelineFunctionScene.PreRegister, OpenEnum<PipelineFunctionScene>.Of("PRE_REGISTER").Known);

    [Theory]
    [InlineData("")]
    [InlineData("NEW_ONE")]
    [InlineData("größer als alles, was auf den Stapel passt: größer als alles, was auf den Stapel passt, größer als alles")]
    public void A_wire_value_without_a_member_is_kept(string wire)
    {
        OpenEnum<PipelineFunctionScene> value = OpenEnum<PipelineFunctionScene>.Of(wire);

        Assert.Null(value.Known);
        Assert.Equal(wire, value.Wire);
        Assert.Equal(value, OpenEnum<PipelineFunctionScene>.Of(new string(wire.ToCharArray())));
        Assert.Equal(value.GetHashCode(), OpenEnum<PipelineFunctionScene>.Of(new string(wire.ToCharArray())).GetHashCode());
    }

    [Fact]
    public void The_default_is_no_value()
    {
        OpenEnum<PipelineFunctionScene> none = default;

        Assert.Null(none.Known);
        Assert.Equal("", none.Wire);
        Assert.True(none != PipelineFunctionScene.PreRegister);
        Assert.True(none != OpenEnum<PipelineFunctionScene>.Of(""));
        Assert.Equal(none, default);
    }

    [Fact]
    public void A_value_equals_only_its_like()
    {
        object value = (OpenEnum<PipelineFunctionScene>)PipelineFunctionScene.PreRegister;

        Assert.True(value.Equals(OpenEnum<PipelineFunctionScene>.Of("PRE_REGISTER")));
        Assert.False(value.Equals(OpenEnum<PipelineFunctionScene>.Of("pre_register")));
        Assert.False(value.Equals("PRE_REGISTER"));
        Assert.False(value.Equals(null));
        Assert.Equal(value.GetHashCode(), OpenEnum<PipelineFunctionScene>.Of("PRE_REGISTER").GetHashCode());
    }

    [Fact]
    public void A_null_is_no_wire_value() =>
        Assert.Throws<ArgumentNullException>("wire", () => OpenEnum<PipelineFunctionScene>.Of(null!));

    [Fact]
    public void A_number_that_is_no_member_has_no_wire_value()
    {
        OpenEnum<PipelineFunctionScene> value = (PipelineFunctionScene)99;

        Assert.Throws<ArgumentOutOfRangeException>(() => value.Wire);
    }

    [Fact]
    public void Members_allocate_nothing()
    {
        // Three turns: the first two let the compilers settle.
        long allocated = 0;
        for (int turn = 0; turn < 3; turn++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100_000; i++)
            {
                OpenEnum<PipelineFunctionScene> value = PipelineFunctionScene.PreRegister;
                if (value != OpenEnum<PipelineFunctionScene>.Of("PRE_REGISTER") || value.Wire.Length == 0 || value.GetHashCode() < 0)
                {
                    throw new InvalidOperationException();
                }
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            System.Threading.Thread.Sleep(50);
        }

        Assert.InRange(allocated, 0, 1000);
    }
}
