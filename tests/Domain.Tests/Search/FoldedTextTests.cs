using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Domain.Tests.Search;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("激光产业，集聚发展。", "激光产业 集聚发展")]
    [InlineData("  ５Ｇ 基站（Ａ区） ", "5g 基站 a区")]
    [InlineData("320581-XX-2025-0001号", "320581-xx-2025-0001号")]
    [InlineData("３２０５８１－ＸＸ－２０２５", "320581-xx-2025")]
    [InlineData("一-二 -a- 3-", "一 二 a 3")]
    [InlineData("姓𠮷的委员", "姓𠮷的委员")]
    [InlineData("；——！", "")]
    [InlineData("", "")]
    public void Of_TextAsTyped_KeepsItsWordsOnly(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void Joined_TheSameWordsPunctuatedOtherwise_AreTheSame() =>
        Assert.Equal(FoldedText.Joined("一是统筹。二是补助"), FoldedText.Joined("一是统筹；\n二是补助！"));

    [Fact]
    public void Bigrams_NeverReachFromOneWordIntoTheNext()
    {
        var apart = Bigrams.Of(FoldedText.Of("排水，口岸"));

        Assert.Equal(2, apart.Length);
        Assert.DoesNotContain(Bigrams.Of("水口").Single(), apart);
        Assert.Contains(Bigrams.Of("口岸").Single(), apart);
    }

    [Fact]
    public void Bigrams_AreSortedAndStandOnce() =>
        Assert.Equal(Bigrams.Of("发展发展").Order().Distinct(), Bigrams.Of("发展发展"));
}
