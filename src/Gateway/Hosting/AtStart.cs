namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// Doors that are composed as the gateway starts (启动时装配), where all others are when it is built: the compiler's generator cannot write a
/// door whose filter has a constructor that takes a text which may be left out.
/// </summary>
internal static class AtStart
{
    /// <summary>The same door, out of the generator's sight.</summary>
    public static Delegate Composed(Delegate door) => door;
}
