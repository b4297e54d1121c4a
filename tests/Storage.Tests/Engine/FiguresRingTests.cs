using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tests.Engine;

public sealed class FiguresRingTests : IDisposable
{
    private readonly ManualTime time = ManualTime.Monday();
    private readonly HeardRings bell = new();
    private readonly FiguresRing figures;

    public FiguresRingTests() => figures = new FiguresRing(new Jiangsu(), [bell], time);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Changed_First_GoesUpTheTreeAtOnce()
    {
        figures.Changed("320581");

        Assert.Equal(["320581", "320500", "320000", "000000"], bell.Figures);
    }

    [Fact]
    public void Changed_OftenWithinASecond_RingsEachBodyOnceMore()
    {
        for (var turn = 0; turn < 50; turn++)
        {
            figures.Changed("320581");
        }
        time.Advance(FiguresRing.Pause);

        Assert.Equal(2, bell.Figures.Count(body => body == "320581"));
        Assert.Equal(2, bell.Figures.Count(body => body == "000000"));
    }

    [Fact]
    public void Changed_InSiblings_RingsTheCommonUpperOncePerSecond()
    {
        figures.Changed("320581");
        figures.Changed("320583");

        Assert.Equal(1, bell.Figures.Count(body => body == "320583"));
        Assert.Equal(1, bell.Figures.Count(body => body == "320500"));

        time.Advance(FiguresRing.Pause);

        Assert.Equal(2, bell.Figures.Count(body => body == "320500"));
        Assert.Equal(1, bell.Figures.Count(body => body == "320581"));
    }

    [Fact]
    public void Changed_AfterAQuietSecond_RingsAtOnce()
    {
        figures.Changed("320581");
        time.Advance(FiguresRing.Pause);

        figures.Changed("320581");

        Assert.Equal(2, bell.Figures.Count(body => body == "320581"));
    }

    private sealed class Jiangsu : IBodyPath
    {
        public IEnumerable<string> Upward(string body) => [body, "320500", "320000", "000000"];
    }
}
