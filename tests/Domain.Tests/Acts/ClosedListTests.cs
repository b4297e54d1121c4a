using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Acts;

public sealed class ClosedListTests
{
    [Fact]
    public void EveryCode_StandsForOneRefusal() =>
        Assert.Equal(ClosedList.All.Count, ClosedList.All.Select(refusal => refusal.Code).Distinct().Count());

    [Fact]
    public void EveryCode_IsLowerCaseWordsWithDotsAndHyphens() =>
        Assert.All(ClosedList.All, refusal => Assert.Matches("^[a-z]+([.-][a-z0-9]+)*$", refusal.Code));

    [Fact]
    public void EverySentence_IsAWholeChineseSentence() =>
        Assert.All(
            ClosedList.All,
            refusal =>
            {
                Assert.EndsWith("。", refusal.Sentence, StringComparison.Ordinal);
                Assert.Contains(refusal.Sentence, character => character is >= '一' and <= '龥');
            }
        );

    [Fact]
    public void At_NamesTheFieldAndKeepsTheRest()
    {
        var refusal = Refusals.Missing.At("reason");

        Assert.Equal("reason", refusal.Field);
        Assert.Equal(Refusals.Missing, refusal with { Field = null });
    }
}
