using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Load;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>What one turn of one server showed (一轮结果).</summary>
/// <param name="Heard">From each ring to each screen.</param>
/// <param name="Rings">Of each ring, the same by itself.</param>
/// <param name="Empty">Kilobytes of the server without screens.</param>
/// <param name="Idle">Kilobytes with all screens, before anything has rung.</param>
/// <param name="After">Kilobytes after the rings.</param>
/// <param name="Server">Processor time that the server took for the rings.</param>
internal sealed record HubTurn(
    IReadOnlyList<int> Heard,
    IReadOnlyList<Samples> Rings,
    long Empty,
    long Idle,
    long After,
    TimeSpan Server
)
{
    // What a server makes once, its code and its pools, is no screen's: some come and go before the first look.
    private const int FirstScreens = 200;

    /// <summary>Opens screens on a server that was just started, rings for a while, and looks at its memory meanwhile.</summary>
    /// <param name="server">The server.</param>
    /// <param name="make">Makes screens, not yet open.</param>
    /// <param name="many">How many of them.</param>
    /// <param name="ring">What makes it ring.</param>
    /// <param name="settings">How long rings go on, and for how long they do not count before that.</param>
    public static async Task<HubTurn> Take(
        DoorsProcess server,
        Func<HubScreens> make,
        int many,
        IRinging ring,
        BenchSettings settings
    )
    {
        await using (var first = make())
        {
            await first.Open(FirstScreens);
        }
        var empty = await ServerMemory.WhenSettled(server.Id);
        await using var screens = make();
        await screens.Open(many);
        var idle = await ServerMemory.WhenSettled(server.Id);
        var rings = new Rings(screens, ring);
        await rings.Go(settings.WarmUp);
        var before = ProcessorTime.Of(server.Id);
        var heard = await rings.Go(settings.Duration);
        var took = ProcessorTime.Of(server.Id) - before;
        screens.RequireAll();
        var after = await ServerMemory.WhenSettled(server.Id);
        return new([.. heard.SelectMany(one => one.Microseconds)], heard, empty, idle, after, took);
    }
}
