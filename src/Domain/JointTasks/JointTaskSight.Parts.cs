using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who stands where a part is worked on.</content>
public static partial class JointTaskSight
{
    /// <summary>
    /// Whether the reader sees all that stands in the body's part: with the body, or with the launcher where the body has
    /// not joined and the launcher carries it (线下).
    /// </summary>
    public static bool SeesPart(IReadOnlySet<string> keys, JointTask task, BodyCode body, BodyTree bodies) =>
        SeesOwn(keys, body) || (IsCarried(body, bodies) && SeesAll(keys, task));

    /// <summary>线下: whether the launcher writes for the body, as it has not joined yet.</summary>
    public static bool IsCarried(BodyCode body, BodyTree bodies) => bodies.Find(body) is not { Joined: true };
}
