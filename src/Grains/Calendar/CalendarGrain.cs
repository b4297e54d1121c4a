using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Calendar;

/// <summary>Keeper of a body's calendar (工作日历守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("calendar")]
public sealed class CalendarGrain(IGrainContext context, IKeeperSource<CalendarOrder> keepers)
    : KeeperGrain<CalendarOrder>(context, keepers),
        ICalendarGrain;
