using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Rights.Reports;

/// <summary>
/// A report somewhere on its way: an informant handed it in at the county; every body below the present one has signed it and
/// sent it up. What the second reading knows of it stands in plain facts beside the state that the rules decide on.
/// </summary>
/// <param name="Tier">How far up the line it is: 0 for the county, 3 for the nation.</param>
/// <param name="Stage">办理状态 of its present copy, by the name that the tables use.</param>
/// <param name="Extra">What else there is: a directive (批示), one for which time was asked (延期), or nothing.</param>
/// <param name="Story">As the rules know it.</param>
internal sealed record ReportScene(int Tier, string Stage, string Extra, Story Story)
{
    private static readonly string[] Below = ["已提交", "已撤回"];
    private static readonly string[] Above = ["待接收"];

    private static readonly string[] Both =
    [
        "初审中",
        "采编中",
        "待审核",
        "待签发",
        "已签发",
        "已归档",
        "退回补充",
        "不采用",
        "已转提案",
        "已转部门",
    ];

    public static readonly Caller Writer = Staff.Of(
        Role.Informant,
        World.Line[0],
        World.CommitteeOf(World.Line[0]),
        "作者"
    );

    /// <summary>Every tier in every state, and directives at every tier.</summary>
    public static IEnumerable<ReportScene> All =>
        from tier in Enumerable.Range(0, World.Line.Length)
        from scene in (tier == 0 ? Below : Above)
            .Concat(Both)
            .Select(stage => At(tier, stage))
            .Append(Directed(tier))
            .Append(Asked(tier))
        select scene;

    public BodyCode Here => World.Line[Tier];

    /// <summary>The comment made here; none such where the copy was not in hand yet.</summary>
    public int Passage => Story.Report.Passages.LastOrDefault(passage => passage.Body == Here)?.Number ?? 99;

    /// <summary>报送状态 of the leg that came up to here, by the name that the tables use.</summary>
    public string LegState =>
        Stage switch
        {
            "待接收" => "已上报",
            "已签发" or "已归档" => "采用",
            "退回补充" or "不采用" => Stage,
            "已转提案" or "已转部门" => "已转办",
            _ => "已接收",
        };

    public override string ToString() => $"{Here} {Stage}{Extra}";

    private static ReportScene At(int tier, string stage)
    {
        var story = new Story
        {
            Tree = World.Bodies,
            People = new[] { Writer }.ToDictionaryOfGrants(),
            Asked = [new(Commission, World.Line[tier], Open: true, [], [])],
        }.Given(Writer, Papers.Submit(World.Line[0]));
        for (var at = 0; at < tier; at++)
        {
            story = To(story, "已签发", World.Line[at]).Forwarded(World.Line[at], World.Line[at + 1]);
            story = at + 1 == tier && stage == "待接收" ? story : story.Received(at + 1);
        }
        return new(tier, stage, "", stage is "已提交" or "待接收" ? story : To(story, stage, World.Line[tier]));
    }

    private static ReportScene Directed(int tier)
    {
        var scene = At(tier, "采编中");
        var directive = Papers.Directive(scene.Here, World.HandlerOf(scene.Here));
        return scene with { Extra = "批示", Story = scene.Story.Given(Staff.Editor(scene.Here), directive) };
    }

    private static ReportScene Asked(int tier)
    {
        var scene = Directed(tier);
        var handler = Staff.Of(Role.HandlingUnit, scene.Here, World.HandlerOf(scene.Here));
        return scene with { Extra = "延期", Story = scene.Story.Given(handler, ReportActs.AskForTime) };
    }

    private static readonly Contracts.Commissions.CommissionId Commission = new(
        new Guid("55555555-1111-2222-3333-444444444444")
    );

    public static NameCommission Naming(BodyCode body) => new(body, Commission);

    // Comments are made where the copy is in hand, so that there is something to answer.
    private static Story To(Story story, string stage, BodyCode body)
    {
        var editor = Staff.Editor(body);
        var commented = new CommentOnPassage(body, Papers.Mark());
        return stage switch
        {
            "已撤回" => story.Given(Writer, new WithdrawReport()),
            "初审中" => Taken(story, body).Given(editor, commented),
            "采编中" => To(story, "初审中", body).Given(editor, new AcceptReport(body)),
            "待审核" => To(story, "采编中", body).Given(editor, new RequestReview(body)),
            "待签发" => To(story, "待审核", body).Given(Staff.Reviewer(body), new ApproveReport(body)),
            "已签发" => To(story, "待签发", body).Given(Staff.Signer(body), Papers.Sign(body)),
            "已归档" => To(story, "已签发", body).Given(editor, new ArchiveReport(body)),
            "退回补充" => To(story, "初审中", body).Given(editor, Papers.Return(body)),
            "不采用" => To(story, "初审中", body).Given(editor, Papers.Decline(body)),
            "已转提案" => To(story, "初审中", body).Given(editor, Papers.Turn(body)),
            "已转部门" => To(story, "初审中", body).Given(editor, Papers.HandOver(body, World.HandlerOf(body))),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No way leads there."),
        };
    }

    private static Story Taken(Story story, BodyCode body) =>
        story.At(body).Stage == CopyStage.Submitted ? story.Given(Staff.Editor(body), new TakeReport(body)) : story;
}
