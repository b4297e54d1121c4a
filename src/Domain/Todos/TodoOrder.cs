using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Todos;

/// <summary>
/// In which order a desk deals with what waits (待办次序): 特急 before 急 before all else; then by the moment by which each
/// is to be dealt with, so that what is overdue comes before what is due; then by how long it has waited.
/// </summary>
public static class TodoOrder
{
    /// <summary>How long what has no date may wait before it goes ahead of what is due later: 三日.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>0 for 特急, 1 for 急, 2 for everything else.</summary>
    public static int Rank(Urgency urgency) =>
        urgency switch
        {
            Urgency.Critical => 0,
            Urgency.Urgent => 1,
            _ => 2,
        };

    /// <summary>应办时刻 (UTC): the due moment, or the end of patience where nothing is due.</summary>
    public static DateTimeOffset HandleBy(DateTimeOffset? due, DateTimeOffset since) => due ?? since + Patience;
}
