using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.JointTasks;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Rights.Keeping;

/// <summary>What the rules themselves say, to each line of <see cref="KeepingRules"/>.</summary>
internal static class KeepingActs
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2025, 3, 3);
    private static readonly Guid New = new("66666666-0000-0000-0000-000000000001");
    private static readonly CommandId Id = new(New);
    private static readonly PersonId Somebody = new(new Guid("66666666-0000-0000-0000-000000000002"));
    private static readonly RuleFacts Facts = new(Now, World.Bodies);
    private static readonly PersonDetails Details = new("委员甲", "经济界", "总经理", "某公司", false);

    /// <summary>Why he cannot, if he cannot.</summary>
    public static Refusal? Ask(string act, Caller by, BodyCode body) =>
        act switch
        {
            "提交信息" => Ask(by, Papers.Submit(body)),
            "代人提交" => Ask(by, Papers.Submit(body) with { Author = Somebody }),
            "代录来稿" => Ask(by, new EnterPaper(body, body, Papers.First, ReportCategory.Economy, "来函。")),
            "综合" => Ask(by, new MergeReports(body, [Source(3), Source(4)], Papers.First, ReportCategory.Economy)),
            "约稿" => Commission
                .Decide(Commission.Start, new(new(New), Id, by, Asking(body)), new(Now, World.Bodies))
                .Refused,
            "发起联动任务" => JointTask
                .Decide(JointTask.Start, new(new(New), Id, by, Drafting(body)), new(Now, World.Bodies))
                .Refused,
            "排班" => DutyRoster
                .Decide(
                    DutyRoster.Start,
                    new(body, Id, by, new AssignDuty(Somebody, Now, Now)),
                    new(Now, World.Bodies, [])
                )
                .Refused,
            "设日历" => BodyCalendar
                .Decide(BodyCalendar.Start, new(body, Id, by, new SetCalendarYear(2025, [], [])), Facts)
                .Refused,
            "登记下级机构" => Body.Decide(
                Body.Start,
                new(new("999999"), Id, by, new RegisterBody("新区", Tier.County, body)),
                Facts
            ).Refused,
            "改机构名" => Keep(by, body, new RenameBody("新名称")),
            "移机构" => Keep(by, body, new MoveBody(BodyCode.Nation)),
            "改层级" => Keep(by, body, new ChangeTier(Tier.County)),
            "开通" => Keep(by, body, new JoinBody()),
            "设直报" => Keep(by, body, new SetDirectTargets([])),
            "并入" => Keep(by, body, new SucceedBody(BodyCode.Nation, default)),
            "增单位" => Keep(by, body, new AddUnit(new(New), UnitKind.Sector, "经济界")),
            "改单位名" => Keep(by, body, new RenameUnit(World.CommitteeOf(body), "农业委")),
            "撤单位" => Keep(by, body, new CloseUnit(World.CommitteeOf(body))),
            "登记人员" => Ask(Person.Start, by, new RegisterPerson(body, Details)),
            "更正人员" => Ask(At(body), by, new CorrectPerson(Details)),
            "授予角色" => Ask(At(body), by, new GrantRole(Role.Reviewer, body, null, Today, null)),
            "终止角色" => Ask(At(body), by, new EndRole(1, Today)),
            "指定代理" => Ask(
                At(body),
                by,
                new AppointStandIn(new(New), Role.Reviewer, body, null, Today, Today.AddDays(3))
            ),
            _ => throw new InvalidOperationException("An act that nobody asks for: " + act),
        };

    /// <summary>Whether he reads it.</summary>
    public static bool Reads(string sight, Caller by, BodyCode body) =>
        sight switch
        {
            "看统计" => FiguresAccess.MayRead(by, body, Today, World.Bodies),
            "听统计铃" => FeedAccess.MayJoin(by, Feeds.Figures(body), Today),
            "听办公桌" => FeedAccess.MayJoin(by, Feeds.Desk(body), Today),
            "听提案委" => FeedAccess.MayJoin(by, Feeds.Proposals(body), Today),
            "听单位" => FeedAccess.MayJoin(by, Feeds.Unit(World.CommitteeOf(body)), Today),
            "看名册" => PeoplePermission.MayList(by, body, Facts),
            "看联系方式" => PeoplePermission.MayReadContacts(by, At(body), Facts),
            "设编号簿" => Registers.MayKeep(by, body, Facts),
            "用模板" => TaskTemplates.Serves(by, body, Today),
            _ => throw new InvalidOperationException("A sight that nobody asks for: " + sight),
        };

    /// <summary>The same person asks to be granted a role himself.</summary>
    public static Refusal? AskForOneself(Caller by, BodyCode body, Role role) =>
        Ask(At(body) with { Id = by.Person }, by, new GrantRole(role, body, null, Today, null));

    private static Person At(BodyCode body) =>
        new(Somebody, body, Details, [new(Role.Editor, body, null, Today.AddYears(-1), null)]);

    private static MergeSource Source(int number) => new(new(new Guid(number, 0, 0, new byte[8])), 1);

    private static IssueCommission Asking(BodyCode body) => new(body, "课题", "每县一篇。", []);

    private static DraftTask Drafting(BodyCode body) =>
        JointTaskStory.Drafting with
        {
            Body = body,
            Plan = JointTaskStory.Plan with { LeadUnit = World.CommitteeOf(body) },
        };

    private static Refusal? Ask(Caller by, ReportCommand command) =>
        Report.Decide(Report.Start, new(new(New), Id, by, command), ReportFacts.At(Now, World.Bodies)).Refused;

    private static Refusal? Keep(Caller by, BodyCode body, BodyCommand command) =>
        Body.Decide(new Body(World.Bodies.Find(body)), new(body, Id, by, command), Facts).Refused;

    private static Refusal? Ask(Person person, Caller by, PersonCommand command) =>
        Person.Decide(person, new(person.Id, Id, by, command), Facts).Refused;
}
