using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Acts;

public sealed class CharacterCountTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("政协 联动\u3000\r\n", 8, 4)]
    [InlineData("𠮷野家", 3, 3)]
    [InlineData("\u2028\u00A0a", 3, 1)]
    public void Count_OfAText_IsThatOfItsCharacters(string text, int all, int printed)
    {
        Assert.Equal(all, CharacterCount.All(text));
        Assert.Equal(printed, CharacterCount.Printed(text));
    }

    [Fact]
    public void Printed_OfEveryCharacter_LeavesOutWhatUnicodeCallsWhiteSpace()
    {
        foreach (var code in Enumerable.Range(0, char.MaxValue + 1))
        {
            var character = (char)code;
            Assert.Equal(char.IsWhiteSpace(character) ? 0 : 1, CharacterCount.Printed([character]));
        }
    }

    // Half pairs do not survive in an attribute.
    [Fact]
    public void Count_OfHalfPairs_CountsEach()
    {
        Assert.Equal(1, CharacterCount.All("\uD842"));
        Assert.Equal(3, CharacterCount.Printed("\uDFB7\uD842𠮷"));
        Assert.Equal(2, CharacterCount.All("\uD842\uD842"));
    }

    [Fact]
    public void Count_OfAnyText_IsWhatARuneByRuneWalkCounts() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                any =>
                {
                    var text = any ?? "";
                    Assert.Equal(text.EnumerateRunes().Count(), CharacterCount.All(text));
                    Assert.Equal(
                        text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune)),
                        CharacterCount.Printed(text)
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
}
