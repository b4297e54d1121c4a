using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.Outbox;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>One joint task's story: 襄阳 asks its counties, of which 保康 has not joined, on Monday 2025-03-03.</summary>
internal sealed record JointTaskStory
{
    public static readonly JointTaskId Id = new(new Guid("41111111-2222-3333-4444-555555555555"));
    public static readonly BodyCode Baokang = new("420626");
    public static readonly BodyCode Zaoyang = new("420683");
    public static readonly BodyCode Nanyang = new("411300");
    public static readonly UnitId EconomyCommittee = new(new Guid(70, 0, 0, new byte[8]));
    public static readonly Caller Officer = Of(Role.UnitOfficer, Xiangyang, EconomyCommittee);
    public static readonly DateOnly Monday = new(2025, 3, 3);

    /// <summary>The families of the other stories, with two more counties of 襄阳, a neighbour and a committee.</summary>
    public static BodyTree Bodies { get; } =
        Tree.With(
                Tree.Find(Xiangyang)! with
                {
                    Units = ImmutableDictionary<UnitId, UnitFacts>.Empty.Add(
                        EconomyCommittee,
                        new(EconomyCommittee, UnitKind.Committee, "经济委员会")
                    ),
                }
            )
            .With(Tree.Find(Gucheng)! with { Code = Baokang, Name = "保康县", Joined = false })
            .With(Tree.Find(Gucheng)! with { Code = Zaoyang, Name = "枣阳市" })
            .With(
                Tree.Find(Xiangyang)! with
                {
                    Code = Nanyang,
                    Name = "南阳市",
                    Units = ImmutableDictionary<UnitId, UnitFacts>.Empty,
                }
            );

    public static PlanIndicator Firms { get; } = new("firms", "规上企业数", "家", Combination.Sum) { Least = 0 };

    public static PlanIndicator LocalShare { get; } =
        new("local-share", "本地配套率", "%", Combination.WeightedMean)
        {
            Weight = "firms",
            Decimals = 1,
            Least = 0,
            Most = 100,
        };

    public static TaskPlan Plan { get; } =
        new(
            new("优化和稳定主导产业链供应链", "产业链供应链安全关系全局。", "各单位按提纲调研，写出分报告。")
            {
                Questions = ["产业链现状如何？", "有哪些堵点？", "有什么建议？"],
            },
            new(AllBelow: true),
            new(new(2025, 3, 10), new(2025, 4, 25), new DateTimeOffset(2025, 4, 18, 17, 30, 0, TimeSpan.FromHours(8)))
        )
        {
            LeadUnit = EconomyCommittee,
            Topics = [new("hydropower", "水电配套")],
            Indicators = [Firms, LocalShare],
            Steps = [new("topic", "精选议题") { Until = TaskStage.Confirming }, new("visit", "事前视察")],
        };

    public static DraftTask Drafting { get; } = new(Xiangyang, "joint-research", Plan);

    /// <summary>Drafted by 襄阳.编辑.</summary>
    public static JointTaskStory Drafted { get; } = new JointTaskStory().Given(Editor(Xiangyang), Drafting);

    /// <summary>Reviewed, approved and issued to 谷城, 保康 (offline) and 枣阳.</summary>
    public static JointTaskStory Issued { get; } =
        Drafted
            .Given(Editor(Xiangyang), new SubmitPlan())
            .Given(Reviewer(Xiangyang), new ReviewPlan())
            .Given(Signer(Xiangyang), new ApprovePlan());

    public JointTask Task { get; init; } = JointTask.Start;

    public JointTaskFacts Facts { get; init; } = new(ChinaTime.StartOf(Monday).AddHours(10), Bodies);

    public ImmutableArray<Recorded<JointTaskEvent>> Log { get; init; } = [];

    public Decision<JointTaskEvent> When(Caller by, JointTaskCommand command) =>
        JointTask.Decide(Task, new(Id, new CommandId(Guid.NewGuid()), by, command), Facts);

    public JointTaskStory Given(Caller by, JointTaskCommand command)
    {
        var decision = When(by, command);
        Assert.True(decision.Refused is null, $"{command}: {decision.Refused?.Code}");
        return decision.Events.Aggregate(
            this,
            (story, happened) =>
            {
                var number = happened.Register is null ? null : PaperNumber.Write(happened.Register, 1);
                var recorded = new Recorded<JointTaskEvent>(happened, Facts.Now, decision.By, number);
                return story with { Task = JointTask.Evolve(story.Task, recorded), Log = story.Log.Add(recorded) };
            }
        );
    }

    public JointTaskStory At(DateOnly day, int hour = 9) =>
        this with
        {
            Facts = Facts with { Now = ChinaTime.StartOf(day).AddHours(hour) },
        };

    public IEnumerable<string> Told => JointTask.Tell(Task, Log[^1]).Select(notice => notice.Feed);

    public IEnumerable<Message> Alerted => JointTask.Alert(Task, Log[^1]);
}
