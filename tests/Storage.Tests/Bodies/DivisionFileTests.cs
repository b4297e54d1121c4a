using System.Text;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Tests.Bodies;

public sealed class DivisionFileTests
{
    [Fact]
    public void Read_TheFourColumns_InWhateverOrder()
    {
        var (file, _) = Read("parent,tier,name,code\n,national,全国,000000\n000000,province,江苏省,320000\n");

        Assert.Equal(
            [
                new Division(BodyCode.Nation, "全国", Tier.National, null),
                new Division(new("320000"), "江苏省", Tier.Province, BodyCode.Nation),
            ],
            file!.Lines
        );
    }

    [Fact]
    public void Read_TheTwoColumnsOfAYearsChanges()
    {
        var (file, _) = Read("code,name,tier,parent,formerly,merged_into\n320588,常熟市,county,320500,320581,\n");

        Assert.Equal(new BodyCode("320581"), Assert.Single(file!.Lines).Formerly);
    }

    [Fact]
    public void Read_AByteOrderMarkAndQuotesAndCarriageReturns()
    {
        var (file, _) = Read("\uFEFFcode,name,tier,parent\r\n\"320000\",\"江苏,省\",province,000000\r\n");

        Assert.Equal("江苏,省", Assert.Single(file!.Lines).Name);
    }

    [Theory]
    [InlineData("name,tier,parent\n全国,national,\n", 1)]
    [InlineData("code,name,tier,parent\n000000,全国,national,\n32000,江苏省,province,000000\n", 3)]
    [InlineData("code,name,tier,parent\n320000,江苏省,provinces,000000\n", 2)]
    [InlineData("code,name,tier,parent\n320000,江苏省,1,000000\n", 2)]
    [InlineData("code,name,tier,parent\n320000,江苏省,province,国\n", 2)]
    [InlineData("code,name,tier,parent\n,江苏省,province,000000\n", 2)]
    [InlineData("", 1)]
    public void Read_AnUnreadableLine_NamesIt(string text, int line)
    {
        var (file, refusal) = Read(text);

        Assert.Null(file);
        Assert.Equal("divisions.unreadable", refusal!.Code);
        Assert.Contains($"第{line}行", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhatIsNotUtf8_IsRefused() =>
        Assert.Equal("divisions.unreadable", DivisionFile.Read([0xB1, 0xE0, 0xBC, 0xAD]).Refusal!.Code);

    [Fact]
    public void Read_MoreThanTwentyThousandLines_IsRefused()
    {
        var lines = Enumerable.Range(0, 20_001).Select(line => $"{line:D6},某县,county,000000");

        Assert.NotNull(Read("code,name,tier,parent\n" + string.Join('\n', lines)).Refusal);
    }

    private static (DivisionFile? File, Domain.Acts.Refusal? Refusal) Read(string text) =>
        DivisionFile.Read(Encoding.UTF8.GetBytes(text));
}
