using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Division (区划): one line of a list of divisions.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Parent">The code it hangs from.</param>
/// <param name="Formerly">The code that it had before, where it got a new one.</param>
/// <param name="MergedInto">Where it went: such a line says that the division is gone.</param>
public sealed record Division(
    BodyCode Code,
    string Name,
    Tier Tier,
    BodyCode? Parent,
    BodyCode? Formerly = null,
    BodyCode? MergedInto = null
);
