using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Outbox;

/// <summary>Addressee (发送对象) read out of the key that <c>Recipients</c> wrote.</summary>
/// <param name="Person">One person.</param>
/// <param name="Body">The body whose offices are meant.</param>
/// <param name="Unit">The unit that is meant.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Duty">Whether those on duty come first, and the roles only while nobody is.</param>
internal sealed record Addressee(Guid? Person, string? Body, Guid? Unit, string[] Roles, bool Duty)
{
    private static readonly string[] OfUnits = [nameof(Role.UnitOfficer), nameof(Role.HandlingUnit)];

    /// <summary>Reads a key.</summary>
    /// <exception cref="InvalidDataException">Nobody writes such a key.</exception>
    public static Addressee Parse(string key) =>
        key.Split(':', '@') switch
        {
            ["duty", var body] => new(null, body, null, [nameof(Role.Editor)], true),
            ["role", var role, var body] => new(null, body, null, [role], false),
            ["person", var person] => new(Guid.Parse(person), null, null, [], false),
            ["unit", var unit] => new(null, null, Guid.Parse(unit), OfUnits, false),
            _ => throw new InvalidDataException("No addressee: " + key),
        };
}
