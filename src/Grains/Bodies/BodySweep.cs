using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Core;
using Orleans.Storage;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>
/// Sweeper of one top body (分机构巡查), as long as its grain is active: a timer goes off at the moment of the next step. Should
/// two grains of the body be active for a moment, the turn in the database lets one of them sweep.
/// </summary>
/// <param name="top">The top body.</param>
/// <param name="grain">Its grain.</param>
/// <param name="cursor">Where the last sweep broke off.</param>
/// <param name="house">What all sweepers share.</param>
internal sealed partial class BodySweep(
    BodyCode top,
    IGrainContext grain,
    IStorage<SweepCursor> cursor,
    BodySweeps house
)
{
    private const string Reminder = "sweep";

    private IGrainTimer? timer;

    /// <summary>Sweeps now, and goes on.</summary>
    public async Task Wake()
    {
        if (timer is null)
        {
            await cursor.ReadStateAsync();
            var often = house.Options.Reminder;
            await house.Reminders.RegisterOrUpdateReminder(grain.GrainId, Reminder, often, often);
        }
        timer ??= house.Timers.RegisterGrainTimer(
            grain,
            static (sweep, cancellation) => sweep.SweepAndRest(cancellation),
            this,
            // Kept alive by its own ticks: a silo that forgot it would leave all its bodies to the next reminder.
            new(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) { Interleave = true, KeepAlive = true }
        );
        timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private async Task SweepAndRest(CancellationToken cancellation)
    {
        var rest = SweepPause.Longest;
        try
        {
            rest = await Sweep(cancellation);
        }
        catch (NpgsqlException error)
        {
            LogAway(house.Logger, error, top);
        }
        catch (InconsistentStateException)
        {
            // Another grain of the body wrote it meanwhile.
            await cursor.ReadStateAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return; // The grain goes.
        }
        finally
        {
            timer!.Change(rest, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task<TimeSpan> Sweep(CancellationToken cancellation)
    {
        var under = house.Under(top);
        var come = await house.List.Come(under, house.Time.GetUtcNow(), cancellation);
        var swept =
            come.Count == 0 ? default : await house.Sweeper.Sweep(top, [.. come], cursor.State.BrokenOff, cancellation);
        if (swept.BrokenOff != cursor.State.BrokenOff)
        {
            cursor.State = new() { BrokenOff = swept.BrokenOff };
            await cursor.WriteStateAsync(cancellation);
        }
        return SweepPause.Until(await house.List.Soonest(under, cancellation), house.Time.GetUtcNow());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Top} 的时限巡查未能读取清单，稍后再试。")]
    private static partial void LogAway(ILogger logger, Exception error, BodyCode top);
}
