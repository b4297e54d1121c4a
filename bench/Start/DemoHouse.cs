namespace ZhengXie.Linked.Bench.Start;

/// <summary>Settings of a gateway under measurement (被测网关的设置): the demo's accounts, and nothing that keeps a bench from going on.</summary>
internal static class DemoHouse
{
    private const string Plenty = "1000000";

    /// <summary>As environment variables.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Demo"] = "true",
            // What is measured is the record and the doors, not passwords, codes and how long a session lasts.
            ["Accounts__PasswordIterations"] = "1000",
            ["Accounts__SecondFactorAtSignIn"] = "Nobody",
            ["Accounts__Token"] = "12:00:00",
            ["Sessions__Idle"] = "12:00:00",
            ["Sessions__SteppedUp"] = "12:00:00",
            ["Limits__AccountBurst"] = Plenty,
            ["Limits__AccountPerSecond"] = Plenty,
            ["Limits__AddressBurst"] = Plenty,
            ["Limits__AddressPerSecond"] = Plenty,
            ["Limits__SignInsPerMinute"] = Plenty,
        };
}
