using ZhengXie.Linked.Bench.Load;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Rings one after the other (连续摇铃), each heard by every screen before the next.</summary>
/// <param name="screens">The screens.</param>
/// <param name="ring">What makes the server ring.</param>
internal sealed class Rings(HubScreens screens, IRinging ring)
{
    // 25,000 frames a second at most, which two cores can send and hear; and no ring falls into the 50 ms in which rings are merged.
    private const int FramesPerSecond = 25_000;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);

    private long number = screens.Head;

    /// <summary>Rings for a while; microseconds to each screen, ring by ring.</summary>
    public async Task<IReadOnlyList<Samples>> Go(TimeSpan duration)
    {
        var pause = TimeSpan.FromSeconds((double)screens.Count / FramesPerSecond);
        pause = pause > ShortestPause ? pause : ShortestPause;
        using var turn = new PeriodicTimer(pause);
        var heard = new List<Samples>();
        for (var left = (int)(duration / pause); left > 0; left--)
        {
            await turn.WaitForNextTickAsync();
            screens.Arrivals.Expect(++number, screens.Count);
            heard.Add(new(await screens.Arrivals.Since(() => ring.Ring(number)), 0));
        }
        return heard;
    }
}
