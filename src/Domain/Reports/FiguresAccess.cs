using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Who may read the figures (统计) of a body: its own desk and chair, and those of the bodies above. Source: DOMAIN §7.</summary>
public static class FiguresAccess
{
    /// <summary>Whether the caller may read them on the day.</summary>
    public static bool MayRead(Caller caller, BodyCode body, DateOnly day, BodyTree bodies) =>
        bodies.Find(body) is not null
        && bodies.Ancestors(body).Prepend(body).Any(at => caller.As(day, at, RoleSets.Watchers.AsSpan()) is not null);
}
