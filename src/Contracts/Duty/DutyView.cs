using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Duty;

/// <summary>A duty (值班) in the roster of a body.</summary>
/// <param name="Duty">Counted from 1 within the body.</param>
/// <param name="Person">Who.</param>
/// <param name="Name">The person's name.</param>
/// <param name="From">From when (UTC).</param>
/// <param name="Until">Until when (UTC).</param>
/// <param name="Now">Whether it is now.</param>
public sealed record DutyView(
    int Duty,
    PersonId Person,
    string Name,
    DateTimeOffset From,
    DateTimeOffset Until,
    bool Now
);
