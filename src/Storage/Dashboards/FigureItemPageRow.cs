using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>A counted thing, as read.</summary>
internal sealed class FigureItemPageRow
{
    public string Body { get; init; } = "";
    public DateTimeOffset At { get; init; }
    public Guid Place { get; init; }
    public DateTimeOffset Since { get; init; }
    public string? Clock { get; init; }
    public DateTimeOffset? Due { get; init; }
    public string? Urgency { get; init; }
    public Guid? Report { get; init; }
    public Guid? Task { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string? Stage { get; init; }
    public int Rank { get; init; }
    public string[]? Rules { get; init; }
    public string? HolderBody { get; init; }
    public string? HolderRole { get; init; }
    public Guid? HolderUnit { get; init; }

    public FigureItem Item(BodyTree tree, Calendars calendars, DateTimeOffset now)
    {
        var body = tree.Reference(Body);
        ClockKind? clock = Clock is null ? null : Enum.Parse<ClockKind>(Clock);
        return new(body, ChinaTime.DayOf(Since))
        {
            Report = Report is { } report ? new ReportId(report) : null,
            Task = Task is { } task ? new JointTaskId(task) : null,
            Title = Title,
            Number = Number,
            StageName = Stage is null ? null : Terms.Of(Enum.Parse<CopyStage>(Stage)),
            Urgency = Urgency is null ? null : Enum.Parse<Urgency>(Urgency),
            Clock = clock,
            Due = Due,
            Light =
                clock is { } kind && Due is { } due ? Lights.Of(kind, due, now, calendars.Of(body.Code, tree)) : null,
            Rules = Rules is null ? [] : [.. Rules.Distinct().Select(Enum.Parse<KeyRule>).Order()],
            Holder = HeldBy(tree),
        };
    }

    // A unit says what a paper is about; a role at a body does not.
    private ItemHolder? HeldBy(BodyTree tree) =>
        HolderBody is { } at && HolderRole is { } role
            ? new(tree.Reference(at), Enum.Parse<Role>(role))
            {
                Unit =
                    (Report is not null || Task is not null)
                    && HolderUnit is { } id
                    && tree.Find(new(at))?.Units.GetValueOrDefault(new(id)) is { } unit
                        ? new(unit.Id, unit.Name)
                        : null,
            }
            : null;
}
