using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Outbox;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Commissions;

/// <summary>One commission's story: 苏州 asks 常熟, 昆山 and its own 民主党派甲, on Monday 2025-03-03.</summary>
internal sealed record CommissionStory
{
    public static readonly CommissionId Id = new(new Guid("21111111-2222-3333-4444-555555555555"));
    public static readonly UnitId Party = new(new Guid(60, 0, 0, new byte[8]));
    public static readonly UnitId Handler = new(new Guid(61, 0, 0, new byte[8]));
    public static readonly Caller Officer = Of(Role.UnitOfficer, Suzhou, Party);
    public static readonly DateOnly Monday = new(2025, 3, 3);

    /// <summary>The family with two units of 苏州.</summary>
    public static BodyTree Bodies { get; } =
        Tree.With(
            Tree.Find(Suzhou)! with
            {
                Units = ImmutableDictionary<UnitId, UnitFacts>
                    .Empty.Add(Party, new(Party, UnitKind.Party, "民主党派甲"))
                    .Add(Handler, new(Handler, UnitKind.HandlingUnit, "市教育局")),
            }
        );

    public static IssueCommission Asking { get; } =
        new(Suzhou, "党内法规纳入课程", "每县一至三篇。", [new(Changshu), new(Kunshan), new(Suzhou, Party)]);

    public Commission Commission { get; init; } = Commission.Start;

    public CommissionFacts Facts { get; init; } = new(ChinaTime.StartOf(Monday).AddHours(10), Bodies);

    public ImmutableArray<Recorded<CommissionEvent>> Log { get; init; } = [];

    public static CommissionStory Issued { get; } = new CommissionStory().Given(Editor(Suzhou), Asking);

    public Decision<CommissionEvent> When(Caller by, CommissionCommand command) =>
        Commission.Decide(Commission, new(Id, new CommandId(Guid.NewGuid()), by, command), Facts);

    public CommissionStory Given(Caller by, CommissionCommand command)
    {
        var decision = When(by, command);
        Assert.True(decision.Refused is null, $"{command}: {decision.Refused?.Code}");
        return decision.Events.Aggregate(
            this,
            (story, happened) =>
            {
                var number = happened.Register is null ? null : PaperNumber.Write(happened.Register, 4);
                var recorded = new Recorded<CommissionEvent>(happened, Facts.Now, decision.By, number);
                return story with
                {
                    Commission = Commission.Evolve(story.Commission, recorded),
                    Log = story.Log.Add(recorded),
                };
            }
        );
    }

    public CommissionStory At(DateOnly day, int hour = 9) =>
        this with
        {
            Facts = Facts with { Now = ChinaTime.StartOf(day).AddHours(hour) },
        };

    public CommissionStory AnsweredBy(params int[] places) =>
        this with
        {
            Facts = Facts with { Answered = [.. places] },
        };

    public IEnumerable<string> Told => Commission.Tell(Commission, Log[^1]).Select(notice => notice.Feed);

    public IEnumerable<Message> Alerted => Commission.Alert(Commission, Log[^1]);
}
