using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>What a desk sees of the clocks at its own copy (本级件时限).</summary>
internal static class CopyClocks
{
    /// <summary>The view with its clocks; as it was where the reader is not of the desk.</summary>
    public static CopyView Timed(this CopyView view, Report? report, ReportFacts facts)
    {
        if (report is null)
        {
            return view;
        }
        var here = report.Clocks.Values.Where(clock => clock.Body == view.Body.Code).ToList();
        var running = here.Where(clock => clock.Runs).MinBy(clock => clock.Schedule.DueAt);
        var opened = here.Where(clock => clock is { Runs: false, Kind: ClockKind.Opening })
            .MaxBy(clock => clock.StoppedAt);
        return view with
        {
            Clock = running?.Kind,
            Due = running?.Schedule.DueAt,
            Light = running?.LightAt(facts.Now, facts.CalendarOf(view.Body.Code)),
            OpenedMinutes = opened?.Minutes,
            Overtime = report.Overtimes.Values.Any(overtime => overtime.Body == view.Body.Code),
        };
    }
}
