using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Has the directory follow what other processes did to calendars (日历听讯).</summary>
/// <param name="directory">The directory.</param>
public sealed class CalendarEar(CalendarDirectory directory) : IEar
{
    /// <inheritdoc/>
    public Task Hear(News news) => news.Calendars ? directory.Refresh(CancellationToken.None) : Task.CompletedTask;
}
