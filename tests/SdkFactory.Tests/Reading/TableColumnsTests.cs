using System.Linq;
using SdkFactory.Reading;
using SdkFactory.Settings;
using Xunit;

namespace SdkFactory.Tests.Reading;

public class TableColumnsTests
{
    [Theory]
    [InlineData("| 名称 | 类型 | 必填 | 默认值 | 描述 | 示例值 |", "0 1 2 3 4 5")]
    [InlineData("| 类型 | 名称 |", "1 0 -1 -1 -1 -1")]
    [InlineData("| <div style=\"width:80px\">名称</div> | <div style=\"width:1px\">类型</div> | 是否必填</div> |", "0 1 2 -1 -1 -1")]
    [InlineData("|    名称    |类型|  是否必含 |", "0 1 2 -1 -1 -1")]
    [InlineData("| `名称` | **类型** |", "0 -1 -1 -1 -1 -1")]
    public void A_column_means_what_the_word_in_its_header_says(string header, string indexes)
    {
        var columns = Columns(header)!;

        Assert.Equal(indexes, string.Join(' ', System.Enum.GetValues<Column>().Select(columns.IndexOf)));
    }

    [Fact]
    public void Headers_without_a_meaning_are_told_and_empty_ones_are_not() =>
        Assert.Equal(["备注", "Note"], Columns("| 名称 | 备注 |  | Note |")!.Unread);

    [Fact]
    public void A_table_without_a_name_column_has_no_columns() => Assert.Null(Columns("| 类型 | 描述 |"));

    private static TableColumns? Columns(string header)
    {
        var delimiter = string.Concat(Enumerable.Repeat("| - ", header.Count(c => c == '|') - 1)) + "|";
        return TableColumns.Recognise(Assert.IsType<PageBlock.Table>(Assert.Single(MarkdownOutline.Read($"{header}\n{delimiter}\n"))), DialectPresets.Authing.Columns);
    }
}
