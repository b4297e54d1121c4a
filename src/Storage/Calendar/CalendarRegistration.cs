using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Puts the calendars and the rules of clocks into the host's services.</summary>
public static class CalendarRegistration
{
    /// <summary>What nouns with clocks read: calendars and rules. The host may bring rules of its own before.</summary>
    public static IServiceCollection AddCalendarSource(this IServiceCollection services)
    {
        services.TryAddSingleton(ClockRules.Proposed);
        services.TryAddSingleton<CalendarDirectory>();
        services.TryAddSingleton<ICalendarSource>(provider => provider.GetRequiredService<CalendarDirectory>());
        return services;
    }

    /// <summary>The calendars as a noun. The host reads the directory before it opens.</summary>
    public static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddCalendarSource();
        services.AddSingleton<IListWriter<BodyCalendar, CalendarEvent>, CalendarRows>();
        services.AddSingleton<IFactSource<CalendarOrder, RuleFacts>, CalendarFactSource>();
        services.AddKeeper<BodyCalendar, BodyCalendar, CalendarEvent, CalendarOrder, RuleFacts>();
        services.AddSingleton<CalendarActs>();
        services.AddSingleton<IEar, CalendarEar>();
        services.AddHostedService<CalendarWatch>();
        return services;
    }

    private sealed class CalendarFactSource(IBodyTreeSource bodies, TimeProvider time)
        : IFactSource<CalendarOrder, RuleFacts>
    {
        public ValueTask<RuleFacts> Gather(CalendarOrder order, CancellationToken cancellation) =>
            new(new RuleFacts(time.GetUtcNow(), bodies.Current));
    }
}
