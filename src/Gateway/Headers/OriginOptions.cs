namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>Which pages may call (来源设置), section <c>Origins</c> of the configuration.</summary>
public sealed class OriginOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Origins";

    /// <summary>
    /// Hosts with their port, such as <c>linked.example:8443</c>, besides the one that the request itself names; needed
    /// where a proxy changes the host.
    /// </summary>
    public IList<string> Allowed { get; } = [];
}
