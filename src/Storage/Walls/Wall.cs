using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Walls;

/// <summary>A wall screen (大屏) that was paired.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">The body whose figures it shows.</param>
/// <param name="Name">Its name.</param>
/// <param name="PairedBy">Who confirmed it.</param>
/// <param name="PairedByName">The user name of who did.</param>
/// <param name="PairedAt">When (UTC).</param>
/// <param name="SeenAt">When it last read (UTC).</param>
/// <param name="EndsAt">When it must be paired anew (UTC).</param>
public sealed record Wall(
    Guid Id,
    BodyCode Body,
    string Name,
    PersonId PairedBy,
    string PairedByName,
    DateTimeOffset PairedAt,
    DateTimeOffset? SeenAt,
    DateTimeOffset EndsAt
);
