using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks.Courses;

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

    /// <summary>The schedule of a body that is asked now to answer anew, within the working days of the kind.</summary>
    public static Schedule ForConfirmation(JointTask task, JointTaskFacts facts) =>
        Schedule.InWorkingDays(facts.Now, task.Sort.Days.Confirmation, CalendarOf(task.Body, facts), facts.Rules);

    /// <summary>The schedule of parts that are due at the moment.</summary>
    public static Schedule ForPart(JointTask task, DateTimeOffset due, JointTaskFacts facts) =>
        Schedule.UntilMoment(facts.Now, due, CalendarOf(task.Body, facts), facts.Rules);

    /// <summary>
    /// The schedule of the total report, where the last part is due at the moment; none where the kind has no total report.
    /// </summary>
    public static Schedule? ForSumming(JointTask task, DateTimeOffset? lastDue, JointTaskFacts facts)
    {
        if (lastDue is not { } last || !task.Sort.Has(TaskStage.Summing))
        {
            return null;
        }
        var calendar = CalendarOf(task.Body, facts);
        var day = ChinaTime.DayOf(last.AddTicks(-1)).AddDays(task.Sort.Days.Summing);
        return Schedule.Until(facts.Now, calendar.OnOrAfter(day), calendar, facts.Rules);
    }

    /// <summary>By which the days of the launcher are counted.</summary>
    public static WorkingCalendar CalendarOf(BodyCode launcher, JointTaskFacts facts) =>
        facts.Calendars.Of(launcher, facts.Bodies);
}
