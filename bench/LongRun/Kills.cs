using System.Diagnostics;
using Npgsql;
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
    private const int ActsAgain = 20;
    private const int Sampled = 300;
    private const int MostStarts = 3;

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
        Starting? started = null;
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
                started = await StartAgain();
                break;
            case Kill.Both:
                await house.KillGateway();
                house.KillPostmaster();
                started = await StartAgain();
                break;
        }
        await house.WaitUntilReady();
        memory.Watch(house.ProcessId!.Value);
        await ActsGoOn(load);
        survived.Add(new(kill, ledger.TakeSilence(), started));
        await Compare(acknowledged);
    }

    // Whoever watches over a gateway starts it again until it stays: on a busy machine the killed one's lease may still be held.
    private async Task<Starting> StartAgain()
    {
        var began = Stopwatch.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            try
            {
                await house.Start();
                return new(Stopwatch.GetElapsedTime(began), tries);
            }
            catch (InvalidOperationException) when (tries < MostStarts)
            {
                // It ended by itself; what it said stands in the error of the last try.
            }
        }
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
        for (var tries = 1; ; tries++)
        {
            try
            {
                await using var record = await house.OpenRecord();
                await new Checker(sample, whole: false).Require(RecordReading.Of(record, sample));
                return;
            }
            catch (NpgsqlException away) when (away.IsTransient && tries < MostStarts)
            {
                await house.WaitUntilReady(); // PostgreSQL was still on its way: nothing is known of the record yet.
            }
        }
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
/// <param name="Started">The gateway's start, where it was killed.</param>
internal sealed record Survived(Kill Kill, TimeSpan Silence, Starting? Started);

/// <summary>A start after a kill (重新启动).</summary>
/// <param name="Took">Until the gateway took acts.</param>
/// <param name="Tries">How often it had to be started.</param>
internal sealed record Starting(TimeSpan Took, int Tries);
