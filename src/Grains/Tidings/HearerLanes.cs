using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>
/// The lanes of this silo to every process on the roster (传讯通道组). What is told before the roster is known waits for it.
/// </summary>
/// <param name="grains">Where the hearers are found.</param>
/// <param name="logger">Hears of silent ones.</param>
public sealed partial class HearerLanes(IGrainFactory grains, ILogger<HearerLanes> logger)
{
    private readonly Lock turn = new();
    private readonly NewsBag early = new();
    private readonly Dictionary<string, (Hearer Hearer, Lane Lane)> lanes = new(StringComparer.Ordinal);
    private long version;

    /// <summary>Who is told now.</summary>
    public IReadOnlyList<Hearer> Hearers
    {
        get
        {
            lock (turn)
            {
                return [.. lanes.Values.Select(entry => entry.Hearer)];
            }
        }
    }

    /// <summary>Opens lanes to who is new on the roster, and ends those to who is not on it.</summary>
    public void Know(Roster roster)
    {
        News? waited;
        lock (turn)
        {
            if (roster.Version < version)
            {
                return;
            }
            version = roster.Version;
            var before = lanes.Count;
            foreach (var gone in lanes.Keys.Except(roster.Hearers.Select(hearer => hearer.Observer)).ToArray())
            {
                lanes.Remove(gone, out var entry);
                entry.Lane.End();
            }
            foreach (var hearer in roster.Hearers.Where(hearer => !lanes.ContainsKey(hearer.Observer)))
            {
                lanes.Add(hearer.Observer, (hearer, LaneTo(hearer)));
            }
            TidingsMeter.HearersChanged(lanes.Count - before);
            waited = early.IsEmpty ? null : early.Take();
        }
        if (waited is not null)
        {
            _ = Tell(waited, from: null);
        }
    }

    /// <summary>Tells everybody but the one who told; done when all who answer have taken the news in.</summary>
    public Task Tell(News news, string? from)
    {
        (Hearer Hearer, Lane Lane)[] told;
        lock (turn)
        {
            if (version == 0)
            {
                TidingsMeter.FoundNoRoom(early.Add(news));
                return Task.CompletedTask;
            }
            told = [.. lanes.Values.Where(entry => entry.Hearer.Observer != from)];
        }
        var forKeepers = news.ForKeepers();
        return Task.WhenAll(told.Select(entry => entry.Lane.Tell(entry.Hearer.IsSilo ? forKeepers : news)));
    }

    private Lane LaneTo(Hearer hearer)
    {
        var observer = grains.GetGrain<IHearer>(GrainId.Parse(hearer.Observer));
        return new Lane(hearer.Name, observer.Hear, () => _ = Lose(hearer), TimeProvider.System, logger);
    }

    private async Task Lose(Hearer hearer)
    {
        TidingsMeter.HearerLost();
        LogLost(logger, hearer.Name);
        lock (turn)
        {
            if (lanes.Remove(hearer.Observer))
            {
                TidingsMeter.HearersChanged(-1);
            }
        }
        try
        {
            await grains.GetGrain<IRosterGrain>(IRosterGrain.Only).Strike(hearer.Observer);
        }
        catch (Exception error)
        {
            // It stands on the roster still: the next renewal opens a lane to it again, and that ends like this one.
            LogNotStruck(logger, hearer.Name, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Hearer} 久无答复，不再向它传讯。")]
    private static partial void LogLost(ILogger logger, string hearer);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Hearer} 未能从名册除名，稍后再试：{Reason}")]
    private static partial void LogNotStruck(ILogger logger, string hearer, string reason);
}
