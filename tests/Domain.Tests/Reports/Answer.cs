using System.Text.Json;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>What came of an order: the decision, and the story before and after it.</summary>
internal sealed record Answer(Story Before, Decision<ReportEvent> Decision, Story After)
{
    /// <summary>Exactly these events, in this order.</summary>
    public Answer Then(params ReportEvent[] events)
    {
        Assert.Null(Decision.Refused);
        Assert.Equal(string.Join('\n', events.Select(Written)), string.Join('\n', Decision.Events.Select(Written)));
        return this;
    }

    /// <summary>Exactly this refusal, and nothing happens.</summary>
    public void Refused(Refusal expected)
    {
        Assert.Equal(expected, Decision.Refused);
        Assert.Empty(Decision.Events);
        Assert.Empty(Decision.Texts);
        Assert.Same(Before, After);
    }

    public Answer StandsAt(BodyCode body, CopyStage stage)
    {
        Assert.Equal(stage, After.At(body).Stage);
        return this;
    }

    public Answer SignedBy(Caller caller, Role role)
    {
        Assert.Equal((caller.Person, role), (Decision.By!.Person, Decision.By.Role));
        return this;
    }

    public Answer Made(int item)
    {
        Assert.Equal(item, Decision.Item);
        return this;
    }

    /// <summary>Exactly these feeds are told of the last event.</summary>
    public Answer Tells(params string[] feeds)
    {
        Assert.Equal(feeds.Order(StringComparer.Ordinal), Told.Select(notice => notice.Feed));
        return this;
    }

    private IEnumerable<Domain.Feed.Notice> Told => Report.Tell(After.Report, After.Log[^1]);

    // Records compare arrays by reference; what is written into the record is what counts. Schedules follow from the moment
    // and the calendar: ClockTests look at them.
    private static string Written(ReportEvent happened) =>
        happened.GetType().Name + JsonSerializer.Serialize(Untimed(happened), happened.GetType());

    private static ReportEvent Untimed(ReportEvent happened) =>
        happened switch
        {
            ReportSubmitted submitted => submitted with { Clock = null },
            ReportResubmitted resubmitted => resubmitted with { Clock = null },
            LegSent sent => sent with { Clock = null },
            DirectiveRecorded recorded => recorded with { Clock = null },
            HandedToDepartment handed => handed with { Clock = null },
            ExtensionDecided decided => decided with { Clock = null },
            _ => happened,
        };
}
