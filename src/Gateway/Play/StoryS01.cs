using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.JointTasks.Templates;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>
/// Story S01 (襄阳市下发联合调研): the city plans and issues joint research, its nine counties answer, each by itself. What needs
/// days to pass — the light of a silent county, urging — is left to whoever has a clock to move.
/// </summary>
/// <param name="cast">The people.</param>
/// <param name="today">The gateway's day; the plan is dated from it.</param>
public sealed class StoryS01(Cast cast, DateOnly today)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>牵头方.</summary>
    public const string City = "420600";

    /// <summary>襄城: does nothing at first, and declines in the end.</summary>
    public const string Silent = "420602";

    /// <summary>南漳: asks for a later date.</summary>
    public const string Late = "420624";

    /// <summary>保康: claims a sub-topic.</summary>
    public const string Claiming = "420626";

    /// <summary>Those that simply take part: 枣阳 谷城 宜城 老河口 襄州 樊城.</summary>
    public static IReadOnlyList<string> Willing { get; } = ["420683", "420625", "420684", "420682", "420607", "420606"];

    /// <summary>All nine.</summary>
    public static IReadOnlyList<string> Counties { get; } = [.. Willing, Late, Claiming, Silent];

    /// <summary>The eight that send parts.</summary>
    public static IReadOnlyList<string> Taking { get; } = [.. Willing, Late, Claiming];

    /// <summary>分报告截止 of the plan.</summary>
    public DateTimeOffset Due { get; } = new(today.AddDays(46).ToDateTime(new TimeOnly(17, 30)), China);

    /// <summary>分报告截止 that 南漳 asks for.</summary>
    public DateTimeOffset LaterDue => Due.AddDays(5);

    /// <summary>The task; empty before it was drafted.</summary>
    public string Task { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Where it is.</summary>
    public string Path => "/api/joint-tasks/" + Task;

    /// <summary>Everything that needs no clock.</summary>
    /// <exception cref="PlayException">The gateway refused somebody.</exception>
    public async Task Play(CancellationToken cancellation)
    {
        await Launch(cancellation);
        await Answer(cancellation);
        await Grant(cancellation);
        await Decline(cancellation);
    }

    /// <summary>拟稿、审核、下发: nine open pages hear of it.</summary>
    public async Task Launch(CancellationToken cancellation)
    {
        await cast.Open(Counties.Select(Editor).Prepend(Editor(City)));
        var templates = await cast.Read<List<TemplateView>>(
            Editor(City),
            $"/api/bodies/{City}/task-templates",
            cancellation
        );
        var plan = new TaskPlan(
            JointResearchTexts.Plan,
            new(AllBelow: true),
            new(today.AddDays(7), today.AddDays(53), Due)
        )
        {
            Topics = [new("hydropower", "水电配套"), new("logistics", "物流保障")],
            Indicators = JointResearchTexts.Indicators,
            Steps = templates.First(template => template.Name == "六环节闭环").Content!.Steps,
        };
        var drafted = await cast.Act(
            Editor(City),
            "/api/joint-tasks",
            new DraftTask(new BodyCode(City), "joint-research", plan),
            "拟稿",
            "joint-task.drafted",
            null,
            [Editor(City)],
            cancellation
        );
        (Task, Number) = (drafted.Subject, drafted.Number!);
        await Step("编辑", "plan-submissions", null, "送审", "joint-task.plan-submitted", cancellation);
        await Step(
            "审核",
            "plan-reviews",
            new ReviewPlan("同意"),
            "审核通过",
            "joint-task.plan-reviewed",
            cancellation
        );
        await cast.Act(
            $"{City}.签发",
            Path + "/plan-approvals",
            null,
            "审批下发给九个县市区",
            "joint-task.issued",
            null,
            Counties.Select(Editor).Prepend(Editor(City)),
            cancellation
        );
    }

    /// <summary>签收、回执: eight of the nine.</summary>
    public async Task Answer(CancellationToken cancellation)
    {
        foreach (var county in Willing)
        {
            await SignFor(county, cancellation);
            await County(county, "joinings", new TaskJoining(), "确认参加", "joint-task.joined", cancellation);
        }
        await SignFor(Late, cancellation);
        await County(
            Late,
            "adjustments",
            new AdjustmentAsking("人代会冲突", LaterDue),
            "申请推迟报送",
            "joint-task.adjustment-asked",
            cancellation
        );
        await SignFor(Claiming, cancellation);
        await County(Claiming, "joinings", new TaskJoining(), "确认参加", "joint-task.joined", cancellation);
        await County(
            Claiming,
            "sub-topics",
            new SubTopicClaim(["水电配套"]),
            "认领子课题“水电配套”",
            "joint-task.sub-topics-claimed",
            cancellation
        );
    }

    /// <summary>批复调整: only 南漳 gets another date.</summary>
    public Task<Receipt> Grant(CancellationToken cancellation) =>
        cast.Act(
            Editor(City),
            $"{Path}/parts/{Late}/adjustment-decisions",
            new AdjustmentDecision(true),
            "同意调整",
            "joint-task.adjustment-decided",
            null,
            [Editor(Late)],
            cancellation
        );

    /// <summary>不参加: without a reason it is refused.</summary>
    public async Task Decline(CancellationToken cancellation)
    {
        using var refused = await cast.Refused(
            Editor(Silent),
            $"{Path}/parts/{Silent}/declinings",
            new TaskDeclining(""),
            cancellation
        );
        await County(
            Silent,
            "declinings",
            new TaskDeclining("机构改革调整期"),
            "答复不参加",
            "joint-task.declined",
            cancellation
        );
    }

    /// <summary>The editor's account at a body.</summary>
    public static string Editor(string body) => body + ".编辑";

    private Task<Receipt> SignFor(string county, CancellationToken cancellation) =>
        County(county, "signings-for", new TaskSigningFor(), "签收", "joint-task.signed-for", cancellation);

    // What a county does, its own page and the city's hear.
    private Task<Receipt> County(
        string county,
        string act,
        object content,
        string what,
        string kind,
        CancellationToken cancellation
    ) =>
        cast.Act(
            Editor(county),
            $"{Path}/parts/{county}/{act}",
            content,
            what,
            kind,
            null,
            [Editor(county), Editor(City)],
            cancellation
        );

    private Task<Receipt> Step(
        string role,
        string act,
        object? content,
        string what,
        string kind,
        CancellationToken cancellation
    ) => cast.Act($"{City}.{role}", $"{Path}/{act}", content, what, kind, null, [Editor(City)], cancellation);
}
