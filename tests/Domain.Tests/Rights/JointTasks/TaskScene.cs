using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.Tests.JointTasks;
using ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Tests.JointTasks.Parts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Rights.JointTasks;

/// <summary>The task of 襄阳 at one point of its way: what a person would say of it, and as the rules know it.</summary>
/// <param name="States">What a person would say.</param>
/// <param name="Story">As the rules know it.</param>
/// <param name="Part">The part of 谷城; one that was not begun where it does not matter.</param>
internal sealed record TaskScene(ImmutableHashSet<string> States, JointTaskStory Story, TaskPart Part)
{
    public static readonly BodyCode Launcher = Xiangyang;

    /// <summary>谷城 works on the platform; 保康 does not, and 襄阳 carries it.</summary>
    public static readonly ImmutableArray<BodyCode> Invited = [Gucheng, JointTaskStory.Baokang];

    public static IEnumerable<TaskScene> All { get; } =
    [
        new(["拟稿"], JointTaskStory.Drafted, TaskPart.Start),
        new(["待审核"], ToReview, TaskPart.Start),
        new(["待审批"], ToReview.Given(Reviewer(Launcher), new ReviewPlan()), TaskPart.Start),
        new(["办理中"], JointTaskStory.Issued, TaskPart.Start),
        Of(PartStory.Begun),
        Of(PartStory.Written),
        Of(PartStory.Signed),
        Of(PartStory.Sent),
        Of(PartStory.Sent.Given(Editor(Launcher), new ReceivePart(Gucheng))),
        Of(OutcomeStory.Summed),
        Of(OutcomeStory.Drafted, "文稿拟稿"),
        Of(Submitted, "文稿待审核"),
        Of(Submitted.Given(Reviewer(Launcher), new ApproveOutput(1, 1)), "文稿待签发"),
        Of(OutcomeStory.Signed, "文稿已签发"),
        Of(OutcomeStory.Directed, "文稿已签发", "分办"),
        Of(OutcomeStory.Answered, "文稿已签发", "分办"),
        new(["办理中"], JointTaskStory.Issued.Given(Signer(Launcher), new SuspendTask("等待部署。")), TaskPart.Start),
        new(["已结束"], JointTaskStory.Issued.Given(Signer(Launcher), new TerminateTask("另行安排。")), TaskPart.Start),
    ];

    public bool Issued => !States.Overlaps(["拟稿", "待审核", "待审批"]);

    public bool HasOutput => States.Any(state => state.StartsWith("文稿", StringComparison.Ordinal));

    public bool HasAssignment => States.Contains("分办");

    /// <summary>Whoever might ask: every role at the launcher, above it, beside it, at those invited, and elsewhere.</summary>
    public IEnumerable<Asker> Askers =>
        [
            .. from body in new[]
            {
                Launcher,
                Gucheng,
                JointTaskStory.Baokang,
                JointTaskStory.Zaoyang,
                JointTaskStory.Nanyang,
                Hubei,
                Nation,
                Suzhou,
                Changshu,
            }
            from role in Rule.EveryRole
            select new Asker(role, body, null, Tenure.Held, false, SteppedUp: true),
            .. from body in new[] { Launcher, Gucheng }
            from role in Rule.EveryRole
            from tenure in new[] { Tenure.Past, Tenure.Coming, Tenure.StandIn }
            select new Asker(role, body, null, tenure, false, SteppedUp: true),
            .. from role in new[] { Role.UnitOfficer, Role.Informant, Role.HandlingUnit, Role.Member, Role.Editor }
            from unit in new[] { JointTaskStory.EconomyCommittee, OutcomeStory.Industry, OutcomeStory.Finance }
            select new Asker(role, Launcher, unit, Tenure.Held, false, SteppedUp: true),
            .. from body in new[] { Launcher, Gucheng }
            from role in Rule.EveryRole
            select new Asker(role, body, null, Tenure.Held, false, SteppedUp: false),
        ];

    public override string ToString() => string.Join('、', States.Order(StringComparer.Ordinal));

    private static JointTaskStory ToReview => JointTaskStory.Drafted.Given(Editor(Launcher), new SubmitPlan());

    private static OutcomeStory Submitted => OutcomeStory.Drafted.Given(Editor(Launcher), new SubmitOutput(1, 1));

    private static TaskScene Of(PartStory story) => new(["办理中"], story.Task, story.Part);

    private static TaskScene Of(OutcomeStory story, params string[] states) =>
        new([.. states, "办理中"], story.Story, TaskPart.Start);
}
