namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>
/// How the house is reached (传输设置), section <c>Transport</c> of the configuration. The certificate itself stands where the
/// web server looks for it, <c>Kestrel:Certificates:Default</c>.
/// </summary>
public sealed class TransportOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Transport";

    /// <summary>
    /// Whether nothing is answered over plain http but the probes of health: pages are sent to the https address, and what
    /// would act or carries a token is refused.
    /// </summary>
    public bool RequireHttps { get; set; }

    /// <summary>Port of the https address where it is not the usual 443.</summary>
    public int HttpsPort { get; set; } = 443;

    /// <summary>Days for which a browser keeps to https once it was there; none at 0.</summary>
    public int StrictDays { get; set; } = 365;

    /// <summary>Addresses or networks of the operator's own proxies, such as <c>10.1.0.0/24</c>; none unless named.</summary>
    public IList<string> Proxies { get; } = [];
}
