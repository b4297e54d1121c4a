using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>Facts (依据) that a rule on exports may know.</summary>
/// <param name="Now">The moment (UTC).</param>
/// <param name="Bodies">The tree of bodies.</param>
/// <param name="WaitingInHouse">How many exports of everybody wait, counted up to one more than may wait.</param>
public sealed record ExportFacts(DateTimeOffset Now, BodyTree Bodies, int WaitingInHouse) : IFacts
{
    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
