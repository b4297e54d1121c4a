using System.Text.Json;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Kinds;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>A running joint task, as read.</summary>
internal sealed class RunningTaskRow
{
    private const int LateNamed = 5;

    public Guid Task { get; init; }
    public DateTimeOffset At { get; init; }
    public bool Open { get; init; }
    public string? Number { get; init; }
    public string? Subject { get; init; }
    public string Launcher { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Stage { get; init; } = "";
    public bool Suspended { get; init; }
    public string? Counts { get; init; }
    public string? Delivery { get; init; }
    public int? Progress { get; init; }
    public string? Clock { get; init; }
    public DateTimeOffset? Due { get; init; }
    public string[] Late { get; init; } = [];

    public RunningTask Item(BodyTree tree, Calendars calendars, DateTimeOffset now) =>
        new(tree.Reference(Launcher), TaskKinds.Of(Kind).Name, Enum.Parse<TaskStage>(Stage), Progress ?? 0)
        {
            Task = Open ? new JointTaskId(Task) : null,
            Number = Open ? Number : null,
            Subject = Open ? Subject : null,
            Suspended = Suspended,
            Counts = Counts is null ? null : JsonSerializer.Deserialize<TaskCounts>(Counts, RecordJson.Rows),
            Delivery = Delivery is null ? null : Enum.Parse<DeliveryState>(Delivery),
            Late = [.. Late.Take(LateNamed).Select(body => tree.Reference(body))],
            LateMany = Late.Length,
            Clock = Clock is null ? null : Enum.Parse<ClockKind>(Clock),
            Due = Due,
            Light = LightAt(calendars.Of(new BodyCode(Launcher), tree), now),
        };

    private Light? LightAt(WorkingCalendar calendar, DateTimeOffset now) =>
        Late.Length > 0 ? Light.Red
        : Clock is { } clock && Due is { } due ? Lights.Of(Enum.Parse<ClockKind>(clock), due, now, calendar)
        : null;
}
