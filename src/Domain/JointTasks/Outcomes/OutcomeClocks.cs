using System.Globalization;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>
/// Clocks of what came out (成果时限): a unit answers within 15 working days; three calendar months after its last answer it is
/// looked at again. Days are counted by the launcher's calendar. Source: DOMAIN §3.1 and §3.2.
/// </summary>
public static class OutcomeClocks
{
    /// <summary>办理: working days for an answer where no day is named.</summary>
    public const int AnswerWorkingDays = 15;

    /// <summary>回头看: calendar months after the last answer, and between two looks.</summary>
    public const int MonthsToLookBack = 3;

    private const string Assigned = "assignment:";
    private const string Tracked = "look-back:";

    /// <summary>The clock of an assignment that waits for its answers.</summary>
    public static string OfAssignment(int assignment) => Assigned + assignment.ToString(CultureInfo.InvariantCulture);

    /// <summary>The clock of an assignment that waits to be looked at again.</summary>
    public static string OfLookBack(int assignment) => Tracked + assignment.ToString(CultureInfo.InvariantCulture);

    /// <summary>The assignment that a clock belongs to; none for the clocks of other things.</summary>
    public static int? AssignmentOf(string item) => NumberAfter(Assigned, item) ?? NumberAfter(Tracked, item);

    /// <summary>回头看日期: so many months later, on a working day.</summary>
    public static DateOnly LookBackAfter(DateOnly day, WorkingCalendar calendar) =>
        calendar.OnOrAfter(day.AddMonths(MonthsToLookBack));

    /// <summary>The schedule of what is due at the end of the day.</summary>
    internal static Schedule Until(DateOnly day, JointTask task, JointTaskFacts facts) =>
        Schedule.Until(facts.Now, day, CalendarOf(task, facts), facts.Rules);

    internal static WorkingCalendar CalendarOf(JointTask task, JointTaskFacts facts) =>
        facts.Calendars.Of(task.Body, facts.Bodies);

    private static int? NumberAfter(string prefix, string item) =>
        item.StartsWith(prefix, StringComparison.Ordinal)
            ? int.Parse(item.AsSpan(prefix.Length), CultureInfo.InvariantCulture)
            : null;
}
