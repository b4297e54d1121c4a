using ZhengXie.Linked.Contracts.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Marks the few doors that are open while a session waits for its second factor.</summary>
public sealed class SecondFactorAllowed
{
    private readonly SecondFactorNeed[] needs;

    private SecondFactorAllowed(params SecondFactorNeed[] needs) => this.needs = needs;

    /// <summary>Open to whoever must show a factor.</summary>
    public static SecondFactorAllowed ToShow { get; } = new(SecondFactorNeed.Showing);

    /// <summary>Open to whoever must enrol one.</summary>
    public static SecondFactorAllowed ToEnrol { get; } = new(SecondFactorNeed.Enrolment);

    /// <summary>Open to both.</summary>
    public static SecondFactorAllowed Always { get; } = new(SecondFactorNeed.Showing, SecondFactorNeed.Enrolment);

    /// <summary>Whether the door is open while the session waits for that.</summary>
    public bool While(SecondFactorNeed need) => needs.Contains(need);
}
