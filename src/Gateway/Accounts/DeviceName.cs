namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Device name (设备): the family of browser and system, by which somebody recognises his own machine. What else a browser
/// tells of itself is not kept.
/// </summary>
public static class DeviceName
{
    // The first that is found counts: most browsers also call themselves by the names further down.
    private static readonly (string Word, string Name)[] Browsers =
    [
        ("wxwork", "企业微信"),
        ("MicroMessenger", "微信"),
        ("DingTalk", "钉钉"),
        ("Edg", "Edge"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];

    private static readonly (string Word, string Name)[] Systems =
    [
        ("HarmonyOS", "鸿蒙"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>The name, such as <c>Edge，Windows</c>; none where nothing is recognised.</summary>
    /// <param name="userAgent">What the browser says of itself.</param>
    public static string? Of(string? userAgent)
    {
        string?[] found = [Name(Browsers, userAgent), Name(Systems, userAgent)];
        var names = string.Join('，', found.Where(name => name is not null));
        return names.Length > 0 ? names : null;
    }

    private static string? Name((string Word, string Name)[] known, string? text) =>
        known.FirstOrDefault(one => text?.Contains(one.Word, StringComparison.Ordinal) is true).Name;
}
