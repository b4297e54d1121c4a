using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Acts on calendars (日历办理): every order goes through here, so that the directories follow.</summary>
public sealed class CalendarActs(IEngine engine, CalendarDirectory directory, IHerald herald)
{
    /// <summary>Does the order; when it is done, the directories of all processes know of it.</summary>
    public async Task<Outcome> Do(CalendarOrder order, CancellationToken cancellation)
    {
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is not null)
        {
            var told = herald.TellAll(new News { Calendars = true });
            await directory.Refresh(cancellation);
            await told;
        }
        return outcome;
    }
}
