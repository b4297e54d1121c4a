using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Calendar;

/// <summary>Keeper of a body's calendar (工作日历守护者), wherever in the cluster it stands.</summary>
[Alias("calendar")]
public interface ICalendarGrain : IKeeperGrain<CalendarOrder>;
