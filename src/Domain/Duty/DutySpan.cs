using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Duty;

/// <summary>A duty (值班) of one person.</summary>
/// <param name="Number">Counted from 1 within the body.</param>
/// <param name="Person">Who.</param>
/// <param name="From">From when (UTC).</param>
/// <param name="Until">Until when (UTC).</param>
public sealed record DutySpan(int Number, PersonId Person, DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>Whether it has ended, or was struck out before it began.</summary>
    public bool IsPast(DateTimeOffset now) => Until <= now || Until <= From;
}
