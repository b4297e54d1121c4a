namespace ZhengXie.Linked.Gateway.Demo;

/// <summary>Whether the demo is on (演示模式). Off unless the setting <c>Demo</c> says otherwise; nothing of it exists then.</summary>
/// <param name="On">Whether demo bodies, accounts and the page that lists them exist.</param>
public sealed record DemoOptions(bool On)
{
    /// <summary>The password of every demo account. It opens nothing where the demo is off: there are no such accounts.</summary>
    public const string Password = "Linked-Demo-2025";

    /// <summary>Reads the setting <c>Demo</c>.</summary>
    public static DemoOptions From(IConfiguration configuration) => new(configuration.GetValue("Demo", false));
}
