using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Kinds;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Rules of a plan's dates (时间安排规范): none is reversed, none is past, parts come within the task's own time.</summary>
internal static class PlanDateRules
{
    public static Refusal? Check(PlanDates dates, TaskKind kind, JointTaskFacts facts)
    {
        if (dates.Ends < dates.Starts)
        {
            return Refusals.PlanDatesReversed.At("plan.dates.ends");
        }
        if (dates.Ends < facts.Today || dates.Ends > facts.Today.AddDays(PlanBounds.DaysAhead))
        {
            return Refusals.PlanDatesWrong.At("plan.dates.ends");
        }
        if (dates.ConfirmBy is { } confirmBy && (confirmBy < facts.Today || confirmBy > dates.Ends))
        {
            return Refusals.PlanDatesWrong.At("plan.dates.confirmBy");
        }
        return CheckPartDue(dates, kind, facts);
    }

    /// <summary>Of a saved plan: whether what it promises still lies ahead.</summary>
    public static Refusal? CheckOpen(PlanFrame plan, JointTaskFacts facts) =>
        plan.Ends < facts.Today ? Refusals.PlanDatesPast.At("plan.dates.ends")
        : plan.PartDue <= facts.Now ? Refusals.PlanDatesPast.At("plan.dates.partDue")
        : plan.ConfirmBy < facts.Today ? Refusals.PlanDatesPast.At("plan.dates.confirmBy")
        : null;

    /// <summary>Of a change: only later dates are given, and they fit together.</summary>
    public static Refusal? CheckChange(PlanDays before, PlanDays after, JointTaskFacts facts)
    {
        if (after.Ends < before.Ends || after.Ends > facts.Today.AddDays(PlanBounds.DaysAhead))
        {
            return Refusals.PlanDatesNotLater.At("ends");
        }
        if (after.PartDue == before.PartDue)
        {
            return null;
        }
        var later = before.PartDue is not null && after.PartDue > before.PartDue && after.PartDue > facts.Now;
        return later && ChinaTime.DayOf(after.PartDue!.Value) <= after.Ends
            ? null
            : Refusals.PlanDatesNotLater.At("partDue");
    }

    private static Refusal? CheckPartDue(PlanDates dates, TaskKind kind, JointTaskFacts facts)
    {
        const string field = "plan.dates.partDue";
        if (dates.PartDue is not { } due)
        {
            return kind.HasParts ? Refusals.Missing.At(field) : null;
        }
        if (!kind.HasParts || due <= facts.Now)
        {
            return Refusals.PlanDatesWrong.At(field);
        }
        var day = ChinaTime.DayOf(due);
        return day < dates.Starts || day > dates.Ends || day < dates.ConfirmBy
            ? Refusals.PlanDatesReversed.At(field)
            : null;
    }
}
