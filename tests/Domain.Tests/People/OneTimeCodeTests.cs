using System.Text;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Domain.Tests.People;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The vectors of RFC 6238, appendix B, cut to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_TheMomentsOfTheStandard_ShowsItsCodes(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Key, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Match_TakesTheStepBeforeAndAfter(int away, bool matches)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var step = OneTimeCode.StepAt(now) + away;

        Assert.Equal(matches ? step : null, OneTimeCode.Match(Key, OneTimeCode.At(Key, step), now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5047")]
    [InlineData("0504710")]
    [InlineData("０５０４７１")]
    public void Match_OfWhatIsNoCode_IsNone(string typed) =>
        Assert.Null(OneTimeCode.Match(Key, typed, DateTimeOffset.FromUnixTimeSeconds(1111111111)));

    /// <summary>The vectors of RFC 4648, section 10, without padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_WritesAsTheStandardDoes(string text, string written) =>
        Assert.Equal(written, Base32.Write(Encoding.ASCII.GetBytes(text)));
}
