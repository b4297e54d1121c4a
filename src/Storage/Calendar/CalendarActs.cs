using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Acts on calendars (日历办理): every order goes through here, so that the directory follows.</summary>
public sealed class CalendarActs(IEngine engine, CalendarDirectory directory)
{
    /// <summary>Does the order; when it is done, the directory knows of it.</summary>
    public async Task<Outcome> Do(CalendarOrder order, CancellationToken cancellation)
    {
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is not null)
        {
            await directory.Refresh(cancellation);
        }
        return outcome;
    }
}
