using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>The table in <c>docs/events.md</c>: command → events → who is told, as the rules do it.</summary>
internal static class EventTable
{
    public static IReadOnlyList<Chapter> Chapters { get; } =
    [
        new(
            "信息 Reports",
            typeof(ReportCommand),
            [.. ReportScene.Play(), .. ClockScene.Play(), .. MergeScene.Play(), .. PaperScene.Play()]
        ),
        new("约稿 Commissions", typeof(CommissionCommand), [.. CommissionScene.Play()]),
        new("联动任务方案 Plans of joint tasks", typeof(PlanCommand), [.. TaskPlanScene.Play()]),
        new("方案模板 Templates of plans", typeof(TemplateCommand), [.. TemplateScene.Play()]),
        new("联动任务总报告 Total reports", typeof(TotalCommand), [.. TotalScene.Play()]),
        new("联动任务成果 What comes out of joint tasks", typeof(OutcomeCommand), [.. TaskOutcomeScene.Play()]),
        new("联动任务回执 Answers to joint tasks", typeof(AnswerCommand), [.. TaskAnswerScene.Play()]),
        new("联动任务进程 Course of joint tasks", typeof(CourseCommand), [.. TaskCourseScene.Play()]),
        new("联动任务级联 Cascades of joint tasks", typeof(LinkCommand), [.. TaskLinkScene.Play()]),
        new("分报告 Parts of joint tasks", typeof(TaskPartCommand), [.. TaskPartScene.Play()]),
        new("分报告汇交 Parts on their way", typeof(DeliveryCommand), [.. TaskPartScene.Deliver()]),
        new("机构 Bodies", typeof(BodyCommand), [.. BodyScene.Play()]),
        new("人员 People", typeof(PersonCommand), [.. PersonScene.Play()]),
        new("值班 Duty", typeof(DutyCommand), [.. DutyScene.Play()]),
        new("导出 Exports", typeof(ExportCommand), [.. ExportScene.Play()]),
        new("工作日历 Calendar", typeof(CalendarCommand), [.. CalendarScene.Play()]),
        new("安全告警 Alarms", typeof(AlarmCommand), [.. AlarmScene.Play()]),
    ];

    private static readonly Dictionary<Told, string> Names = new()
    {
        [Told.Authors] = "作者",
        [Told.Unit] = "提交单位",
        [Told.Handler] = "承办单位",
        [Told.Committee] = "提案委",
        [Told.Own] = "本机构",
        [Told.Lower] = "沿途下级",
        [Told.Upper] = "沿途上级",
        [Told.Asked] = "约稿对象",
        [Told.Invited] = "参与单位",
        [Told.Launcher] = "牵头单位",
        [Told.Person] = "本人",
        [Told.Holder] = "被代理人",
        [Told.Successor] = "接手人",
        [Told.Watchers] = "管理员",
    };

    public static string Write()
    {
        var text = new StringBuilder(Opening);
        foreach (var chapter in Chapters)
        {
            text.Append($"\n## {chapter.Title}\n\n");
            text.Append("| 指令 Command | 事件 Event | 取号 | 告知 Told |\n|---|---|---|---|\n");
            foreach (var command in chapter.Commands)
            {
                text.Append(Lines(chapter, command));
            }
        }
        return text.ToString();
    }

    private static string Lines(Chapter chapter, Type command) =>
        string.Concat(
            chapter
                .Tellings.Where(telling => telling.Command == command)
                .GroupBy(telling => telling.Event)
                .Select(events =>
                {
                    var number = events.Any(telling => telling.Numbered) ? "✓" : "";
                    var told = events
                        .SelectMany(telling => telling.Told)
                        .Distinct()
                        .Order()
                        .Select(place => Names[place]);
                    return $"| {Term.Of(command)} `{command.Name}` | {Term.Of(events.Key)} `{EventNames.Of(events.Key).Name}` "
                        + $"| {number} | {string.Join('、', told)} |\n";
                })
        );

    /// <summary>A noun's commands with what its scene showed of them.</summary>
    internal sealed record Chapter(string Title, Type Family, Telling[] Tellings)
    {
        // The list of commands stands on the noun's own base; a chapter may hold one family of them.
        public IEnumerable<Type> Commands =>
            (Family.BaseType == typeof(object) ? Family : Family.BaseType!)
                .GetCustomAttributes<JsonDerivedTypeAttribute>()
                .Select(derived => derived.DerivedType)
                .Where(command => command.IsAssignableTo(Family));
    }

    private const string Opening = """
        # 指令、事件与告知 Commands, events, and who is told

        由 `tests/House.Tests` 运行规则生成，请勿手工修改；规则变了，测试会失败，用下面一行重新生成。
        Written by running the rules; not to be edited by hand. When the rules change a test fails until it is written anew:

            LINKED_WRITE_DOCS=1 dotnet test tests/House.Tests --filter EventTableTests

        每个指令的事件、清单行和通知在同一事务中提交。通知只含编号和种类，不含正文。
        An act's events, list rows and notices commit in one transaction. A notice holds ids and a kind, never text.

        - **取号** the event takes a paper number without holes (报告号、批示号、提案线索号、转办号), where the copy has none yet.
        - **作者** every author (反映人、联名); **提交单位** the unit it was submitted for; **承办单位** the handling unit of the directive or handover.
        - **提案委** the proposal committee of the body.
        - **本机构** the desk where it happens; **沿途下级** every lower desk on the report's path; **沿途上级** upper desks on the path
          that hold a copy, where the event changes what they see.
        - **约稿对象** the desk of the body asked, or the unit asked; of a reminder only those who have sent nothing.
        - **参与单位** the desks of the bodies invited to a joint task; of what concerns one of them, that one alone; **牵头单位**
          the desk of the body that launched it.
        - **管理员** the audit and security administrators of the body concerned and of those above it.
        - **本人** the person concerned; **被代理人** the one stood in for; **接手人** whoever takes over a post. 空白 nobody: screens read the register when they need it.

        Upper desks are told only where the rules say so: see `src/Domain/Reports/Report.Tell.cs`.

        """;
}
