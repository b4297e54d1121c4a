using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Acts;

/// <summary>A mark of a state secret is known in whatever dress it comes; words of a sentence are none.</summary>
public sealed class SecretMarksTests
{
    [Theory]
    [InlineData("机密★1年")]
    [InlineData("关于某项工作的情况 机密★1年")]
    [InlineData("绝密★长期")]
    [InlineData("秘密★")]
    [InlineData("绝密★启用前")]
    [InlineData("★机密")]
    [InlineData("机 密 ★ １ 年")]
    [InlineData("机　密　★　十　年")]
    [InlineData("机\u200b密\u200b★1年")]
    [InlineData("机密☆6个月")]
    [InlineData("机密*10年")]
    [InlineData("絕密★30年")]
    [InlineData("機密★長期")]
    [InlineData("机密\n★1年")]
    [InlineData("机·密★")]
    [InlineData("机密10年")]
    [InlineData("秘密（5年）")]
    [InlineData("机密级 十年")]
    [InlineData("本件为机密10年的材料")]
    [InlineData("绝密 长期")]
    [InlineData("密级：机密")]
    [InlineData("密 级: 秘密级")]
    [InlineData("份号：000001　密级：绝密　紧急程度：特急")]
    [InlineData("保密等级为机密")]
    [InlineData("机密")]
    [InlineData("  【绝密】  ")]
    [InlineData("秘密件")]
    [InlineData("标题一行\n机密\n正文一行")]
    [InlineData("标题一行\r\n　绝　密　\r\n正文一行")]
    [InlineData("（机密）关于某项工作的报告")]
    [InlineData("关于某项工作的报告（秘密）")]
    [InlineData("【秘密】关于某项工作的报告\n正文")]
    [InlineData("机密：关于某项工作的报告")]
    [InlineData("000001 机密 特急")]
    [InlineData("机密 关于某项工作的报告")]
    public void StandIn_AMark_IsKnown(string text)
    {
        Assert.True(SecretMarks.StandIn(text));
        Assert.Equal(Refusals.SecretMark, SecretMarks.FaultOf(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("企业反映商业秘密保护不足，维权成本高。")]
    [InlineData("保守国家秘密是公民的义务。")]
    [InlineData("加强对机密岗位人员的管理。")]
    [InlineData("商业秘密")]
    [InlineData("国家秘密")]
    [InlineData("保守商业秘密10年的约定")]
    [InlineData("内部（工作秘密）")]
    [InlineData("密级分为绝密、机密、秘密三级。")]
    [InlineData("国家秘密的密级为绝密、机密、秘密。")]
    [InlineData("绝密级事项保密期限不超过三十年，机密级不超过二十年。")]
    [InlineData("请勿泄露手机密码，司机密切配合。")]
    [InlineData("手机 密码")]
    [InlineData("精密仪器★五年质保")]
    [InlineData("秘密三年前就已公开")]
    [InlineData("随机密钥 10 年一换")]
    [InlineData("该工艺的秘密长期存在争议。")]
    [InlineData("\ud83d半个字符 秘密花园")]
    public void StandIn_WordsOfASentence_AreNoMark(string text) => Assert.False(SecretMarks.StandIn(text));

    [Fact]
    public void StandIn_AnEndlessText_IsReadInTime()
    {
        var text = string.Concat(Enumerable.Repeat("机 密、秘 密和绝 密 ", 20_000));

        Assert.False(SecretMarks.StandIn(text.Replace(' ', '的')));
    }
}
