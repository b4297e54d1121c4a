using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Acts;

public sealed class PlainTests
{
    [Theory]
    [InlineData("")]
    [InlineData("一行字")]
    [InlineData("两行\r\n和\t制表符")]
    [InlineData("😀👨‍👩‍👧")]
    [InlineData("𠮷")]
    public void FaultOf_WholeVisibleCharacters_IsNone(string text) => Assert.Null(CleanText.FaultOf(text));

    [Theory]
    [InlineData("\0")]
    [InlineData("铃\u0007")]
    [InlineData("\u001b[0m")]
    [InlineData("\u007f")]
    [InlineData("\u0085")]
    [InlineData("反\u202e写")]
    [InlineData("\u2066藏\u2069")]
    public void FaultOf_WhatCannotBeSeen_IsAControlCharacter(string text) =>
        Assert.Equal(Refusals.ControlCharacter, CleanText.FaultOf(text));

    [Theory]
    [InlineData(0xD83D, "后")]
    [InlineData(0xDE00, "后")]
    [InlineData(0xD83D, "")]
    [InlineData(0xDFFF, "")]
    public void FaultOf_HalfACharacter_IsBroken(int half, string after) =>
        Assert.Equal(Refusals.BrokenText, CleanText.FaultOf("前" + (char)half + after));

    [Fact]
    public void FaultOf_TwoHalvesInTheWrongOrder_IsBroken() =>
        Assert.Equal(Refusals.BrokenText, CleanText.FaultOf(new string([(char)0xDE00, (char)0xD83D])));

    [Fact]
    public void Line_HasNoBreaksAndAtMostSoManyCharacters_AFaceCountedOnce()
    {
        Assert.Null(Plain.Line("😀😀😀", 3, "name"));
        Assert.Equal(Refusals.TooLong(3).At("name"), Plain.Line("😀😀😀😀", 3, "name"));
        Assert.Equal(Refusals.ControlCharacter.At("name"), Plain.Line("a\nb", 3, "name"));
        Assert.Equal(Refusals.ControlCharacter.At("name"), Plain.Line("a\tb", 3, "name"));
    }

    [Fact]
    public void Passage_MayNotBeEmpty_AnOptionalOneMay()
    {
        Assert.Equal(Refusals.Missing.At("reason"), Plain.Passage("　\n", 3, "reason"));
        Assert.Equal(Refusals.Missing.At("reason"), Plain.Passage(null, 3, "reason"));
        Assert.Null(Plain.Optional(null, 3, "reason"));
        Assert.Null(Plain.Optional("", 3, "reason"));
        Assert.Equal(Refusals.TooLong(3).At("reason"), Plain.Optional("一二三四", 3, "reason"));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData(" \u3000\n\u200b", true)]
    [InlineData("\u200d", true)]
    [InlineData("字", false)]
    [InlineData("👨\u200d👩", false)]
    public void IsBlank_WhereThereIsNothingToRead(string? text, bool blank) => Assert.Equal(blank, Plain.IsBlank(text));
}
