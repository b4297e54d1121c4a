using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Outbox;

/// <summary>
/// Recipients (发送对象) of a message that leaves the house: a key, resolved to people when it is sent, so that it reaches
/// whoever holds the office then.
/// </summary>
public static class Recipients
{
    /// <summary>值班编辑 of a body; all its editors while nobody is on duty.</summary>
    public static string Duty(BodyCode body) => "duty:" + body.Value;

    /// <summary>Everyone who holds the role at the body.</summary>
    public static string Role(Role role, BodyCode body) => $"role:{role}@{body.Value}";

    /// <summary>One person.</summary>
    public static string Person(PersonId person) => "person:" + person;

    /// <summary>The officers or handlers of a unit.</summary>
    public static string Unit(UnitId unit) => "unit:" + unit;
}
