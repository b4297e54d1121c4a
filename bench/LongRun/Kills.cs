using System.Diagnostics;
using ZhengXie.Linked.Bench.Start;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>
/// Kills in turn (轮番杀进程) while acts go on: PostgreSQL's first process, which the gateway brings back by itself; the gateway, which is
/// started again from here and finds its PostgreSQL alive; one of PostgreSQL's connections; and both at once, as when a machine
/// is switched off, after which the gateway's next start brings PostgreSQL back.
/// </summary>
/// <param name="house">The house.</param>
/// <param name="ledger">The acknowledgements, by whose return it is seen that acts go on.</param>
/// <param name="memory">Told of each new life of the gateway.</param>
internal sealed class Kills(OwnHouse house, Ledger ledger, MemoryOfLives memory)
{
    private const int ActsAgain = 50;
    private const int Sampled = 300;

    private static readonly Kill[] Turns = [Kill.Postmaster, Kill.Gateway, Kill.Backend, Kill.Gateway, Kill.Both];
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly List<Survived> survived = [];

    /// <summary>What was survived so far.</summary>
    public IReadOnlyList<Survived> Survived => survived;

    /// <summary>Kills once after each such time, until the load has lasted long enough.</summary>
    /// <param name="every">How long acts go on undisturbed between two kills.</param>
    /// <param name="duration">How long all of it takes at least.</param>
    /// <param name="load">The load, which must not end before.</param>
    public async Task Run(TimeSpan every, TimeSpan duration, Task load)
    {
        var began = Stopwatch.GetTimestamp();
        for (var turn = 0; Stopwatch.GetElapsedTime(began) + every < duration; turn++)
        {
            await Undisturbed(every, load);
            await Once(Turns[turn % Turns.Length], load);
        }
        await Undisturbed(duration - Stopwatch.GetElapsedTime(began), load);
    }

    private async Task Undisturbed(TimeSpan time, Task load)
    {
        if (time > TimeSpan.Zero && await Task.WhenAny(load, Task.Delay(time)) == load)
        {
            await load; // It failed: nobody else ends it.
        }
        house.ThrowIfEnded();
    }

    private async Task Once(Kill kill, Task load)
    {
        var acknowledged = ledger.Count;
        ledger.TakeSilence();
        TimeSpan? started = null;
        switch (kill)
        {
            case Kill.Postmaster:
                await PostmasterGone();
                break;
            case Kill.Backend:
                house.KillBackend();
                break;
            case Kill.Gateway:
                await house.KillGateway();
                started = await house.Start();
                break;
            case Kill.Both:
                await house.KillGateway();
                house.KillPostmaster();
                started = await house.Start();
                break;
        }
        await house.WaitUntilReady();
        memory.Watch(house.ProcessId!.Value);
        await ActsGoOn(load);
        survived.Add(new(kill, ledger.TakeSilence(), started));
        await Compare(acknowledged);
    }

    // The gateway looks after its server: it is not started again from here.
    private async Task PostmasterGone()
    {
        var killed = house.KillPostmaster();
        using var patience = new CancellationTokenSource(Patience);
        using var glances = new PeriodicTimer(Glance);
        while (house.PostmasterId is not { } alive || alive == killed)
        {
            house.ThrowIfEnded();
            await glances.WaitForNextTickAsync(patience.Token);
        }
    }

    private async Task ActsGoOn(Task load)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var glances = new PeriodicTimer(Glance);
        for (var before = ledger.Count; ledger.Count < before + ActsAgain; )
        {
            if (load.IsCompleted)
            {
                await load;
            }
            house.ThrowIfEnded();
            await glances.WaitForNextTickAsync(patience.Token);
        }
    }

    // What was acknowledged right before, and some of what was long before.
    private async Task Compare(int acknowledged)
    {
        var sample = ledger.Sample(acknowledged, Sampled);
        await using var record = await house.OpenRecord();
        await new Checker(sample, whole: false).Require(RecordReading.Of(record, sample));
    }
}

/// <summary>What is killed (杀掉的进程).</summary>
internal enum Kill
{
    /// <summary>PostgreSQL's first process.</summary>
    Postmaster,

    /// <summary>The gateway.</summary>
    Gateway,

    /// <summary>One process of PostgreSQL that serves a connection.</summary>
    Backend,

    /// <summary>The gateway and PostgreSQL.</summary>
    Both,
}

/// <summary>A kill that was survived (一次恢复).</summary>
/// <param name="Kill">What was killed.</param>
/// <param name="Silence">The longest time without an acknowledgement around it.</param>
/// <param name="Started">How long the gateway's start took, where it was killed.</param>
internal sealed record Survived(Kill Kill, TimeSpan Silence, TimeSpan? Started);
