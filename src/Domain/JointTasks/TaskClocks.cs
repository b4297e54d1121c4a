using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Clocks of a joint task (联动任务时限): the plan waits for approval, each invited body for its answer and its part, the
/// launcher's total report for what came. Days are counted by the launcher's calendar. Source: DOMAIN §3.2 and §3.5.
/// </summary>
public static class TaskClocks
{
    /// <summary>方案审批.</summary>
    public const string Plan = "plan";

    /// <summary>汇总.</summary>
    public const string Summing = "merge";

    /// <summary>确认 by the body.</summary>
    public static string OfConfirmation(BodyCode body) => "confirm:" + body.Value;

    /// <summary>分报告 of the body.</summary>
    public static string OfPart(BodyCode body) => "part:" + body.Value;

    /// <summary>The schedule of a plan that is submitted now.</summary>
    public static Schedule ForPlan(BodyCode launcher, JointTaskFacts facts) =>
        Schedule.InWorkingDays(
            facts.Now,
            facts.Rules.TaskPlanWorkingDays,
            CalendarOf(launcher, facts),
            facts.Rules
        );

    /// <summary>The schedules of a task that is issued now.</summary>
    /// <param name="launcher">牵头政协.</param>
    /// <param name="confirmBy">The last day to answer, in Asia/Shanghai; none for the usual working days.</param>
    /// <param name="partDue">分报告截止 (UTC); none where the kind asks for no part.</param>
    /// <param name="summed">Whether the kind has a total report.</param>
    /// <param name="facts">The moment, calendars and rules.</param>
    public static TaskSchedules ForIssue(
        BodyCode launcher,
        DateOnly? confirmBy,
        DateTimeOffset? partDue,
        bool summed,
        JointTaskFacts facts
    ) =>
        new(
            confirmBy is { } day
                ? Schedule.Until(facts.Now, day, CalendarOf(launcher, facts), facts.Rules)
                : ForConfirmation(launcher, facts),
            partDue is { } due ? ForPart(launcher, due, facts) : null,
            partDue is { } last && summed ? ForSumming(launcher, last, facts) : null
        );

    /// <summary>The schedule of a body that is asked now to answer within the usual working days.</summary>
    public static Schedule ForConfirmation(BodyCode launcher, JointTaskFacts facts) =>
        Schedule.InWorkingDays(
            facts.Now,
            facts.Rules.TaskConfirmationWorkingDays,
            CalendarOf(launcher, facts),
            facts.Rules
        );

    /// <summary>The schedule of parts that are due at the moment.</summary>
    public static Schedule ForPart(BodyCode launcher, DateTimeOffset due, JointTaskFacts facts) =>
        Schedule.UntilMoment(facts.Now, due, CalendarOf(launcher, facts), facts.Rules);

    /// <summary>The schedule of the total report, where the last part is due at the moment.</summary>
    public static Schedule ForSumming(BodyCode launcher, DateTimeOffset lastDue, JointTaskFacts facts)
    {
        var calendar = CalendarOf(launcher, facts);
        var day = ChinaTime.DayOf(lastDue.AddTicks(-1)).AddDays(facts.Rules.TaskSummingDays);
        return Schedule.Until(facts.Now, calendar.OnOrAfter(day), calendar, facts.Rules);
    }

    /// <summary>By which the days of the launcher are counted.</summary>
    public static WorkingCalendar CalendarOf(BodyCode launcher, JointTaskFacts facts) =>
        facts.Calendars.Of(launcher, facts.Bodies);
}
