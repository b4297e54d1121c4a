using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Walls;

/// <summary>
/// Who may put up wall screens of a body (大屏权限): its chair and editors, who see the figures anyway, and its system
/// administrator, who keeps the devices. Nobody from above: the screen hangs in the body's own house.
/// </summary>
public static class WallPermission
{
    /// <summary>Whether the caller may see, confirm and end the wall screens of the body on the day.</summary>
    public static bool MayKeep(Caller caller, BodyCode body, DateOnly today) =>
        caller.As(today, body, Role.Chair, Role.Editor, Role.SystemAdministrator) is not null;
}
