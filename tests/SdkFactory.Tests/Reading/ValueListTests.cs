using System.Linq;
using SdkFactory.Reading;
using SdkFactory.Values;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class ValueListTests
{
    private static readonly EquatableArray<string> Labels = ["枚举值", "可选枚举值"];

    [Theory]
    [InlineData("枚举值：`A`,`B`", "A B", "")]
    [InlineData("状态。 枚举值： `A`， `B`、`C` `D`\n`E`", "A B C D E", "状态。 ")]
    [InlineData("枚举值:`A`,`A`", "A", "")]
    [InlineData("枚举值：`A`。更多 `B`", "A", "。更多 `B`")]
    [InlineData("枚举值：`A` 枚举值：`B`", "B", "枚举值：`A` ")]
    [InlineData("枚举值：`a\\|b`", "a|b", "")]
    [InlineData("枚举值：``a`b``", "a`b", "")]
    [InlineData("枚举值：`A`,`B", "A", "`B")]
    public void The_code_spans_behind_the_last_label_are_the_values(string text, string values, string rest)
    {
        Assert.Equal(values.Split(' '), ValueList.TakeFrom(ref text, Labels)!);
        Assert.Equal(rest, text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("枚举值")]
    [InlineData("枚举值：")]
    [InlineData("枚举值：A, B")]
    [InlineData("枚举值 `A`")]
    [InlineData("`A`,`B`")]
    public void Without_a_label_a_colon_and_a_span_there_is_no_list(string text)
    {
        var rest = text;

        Assert.Null(ValueList.TakeFrom(ref rest, Labels));
        Assert.Equal(text, rest);
    }

    [Theory]
    [InlineData("状态：\n- `A`: 开\n* `B`：关\n- `C`", "A=开 B=关 C=", "状态：")]
    [InlineData("  -   `A` : x  \n。", "A=x", "。")]
    [InlineData("- A: 开\n-- `B`\n`C`", "", "- A: 开\n-- `B`\n`C`")]
    [InlineData("状态：\n- Active: 开\n- Closed：关", "Active=开 Closed=关", "状态：")]
    [InlineData("- 开: x\n- 关: y", "", "- 开: x\n- 关: y")]
    [InlineData("- A\n- B", "", "- A\n- B")]
    [InlineData("- `A", "", "- `A")]
    public void Bullets_of_code_or_several_of_bare_words_say_what_a_value_means(string description, string bullets, string rest)
    {
        Assert.Equal(bullets, string.Join(' ', ValueList.TakeBullets(ref description).Select(bullet => $"{bullet.Wire}={bullet.Description}")));
        Assert.Equal(rest, description);
    }

    [Theory]
    [InlineData("状态<br>- `A`: 开<br>- `B`: 关", "可选枚举值：`A`,`B`", "A=开 B=关", "状态")]
    [InlineData("状态<br>- `A`: 开", "可选枚举值：`A`,`B`", "A=开 B=", "状态")]
    [InlineData("状态<br>- `A`: 开<br>- `C`: 坏", "可选枚举值：`A`,`B`", "A=开 B=", "状态\n`C`: 坏")]
    [InlineData("状态<br>- `A`: 开<br>- `A`: 又", "", "A=开", "状态")]
    [InlineData("状态。 枚举值：`A`,`B`", "", "A= B=", "状态。")]
    public void The_list_is_the_truth_and_bullets_describe_it(string description, string example, string values, string rest)
    {
        var model = Pages.Of("{}", ("m/do-it.md", PageText.Of(structures: PageText.Structure("ThingDto", $"| a | string | 是 | {description} | {example} |")))).Model;

        Assert.Equal(values, string.Join(' ', model.Enums.Single().Members.Select(value => $"{value.Wire}={value.Description}")));
        Assert.Equal(rest, model.Types.Single(type => type.Name == "ThingDto").Members[0].Description);
    }
}
