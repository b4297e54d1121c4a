namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>Bounds of the doors (限额), section <c>Limits</c> of the configuration.</summary>
public sealed class LimitOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Limits";

    /// <summary>Requests that one account may send at once.</summary>
    public int AccountBurst { get; set; } = 200;

    /// <summary>Requests per second that one account may keep up.</summary>
    public int AccountPerSecond { get; set; } = 40;

    /// <summary>Requests that one address may send at once while nobody is signed in; an office shares one address.</summary>
    public int AddressBurst { get; set; } = 400;

    /// <summary>Requests per second that one address may keep up while nobody is signed in.</summary>
    public int AddressPerSecond { get; set; } = 80;

    /// <summary>Tries to sign in per minute from one address, before the account's own lock is asked.</summary>
    public int SignInsPerMinute { get; set; } = 60;

    /// <summary>Uploads at work at once in this process; the next ones wait in a queue of the same length.</summary>
    public int UploadsAtOnce { get; set; } = 8;

    /// <summary>Bytes of a request body, other than an upload.</summary>
    public long BodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Bytes of one uploaded file.</summary>
    public long FileBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>Open connections, the hub's among them.</summary>
    public long Connections { get; set; } = 10_000;
}
