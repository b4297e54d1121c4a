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

    /// <summary>Uploads that one account may have under way.</summary>
    public int UploadsOfAccount { get; set; } = 4;

    /// <summary>Uploads under way in this process, slow telephones among them; each takes up to 20 MB of disk.</summary>
    public int UploadsAtOnce { get; set; } = 64;

    /// <summary>Uploaded files held in memory to be looked at and stored, 20 MB each; the others wait.</summary>
    public int FilesExaminedAtOnce { get; set; } = 4;

    /// <summary>Bytes of a request body, other than an upload.</summary>
    public long BodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Open connections, the hub's among them.</summary>
    public long Connections { get; set; } = 10_000;

    /// <summary>Open connections of one address, of which a large office has one; a trusted proxy is not counted.</summary>
    public int ConnectionsOfAddress { get; set; } = 4_000;

    /// <summary>
    /// Connections that wait to be taken in. After a restart every screen knocks within seconds; whoever finds no room knocks again
    /// after a second, then after three, seven, fifteen and thirty-one. The system may have a lower bound (<c>somaxconn</c>).
    /// </summary>
    public int ConnectionsWaiting { get; set; } = 4_096;

    /// <summary>
    /// Readings of feeds, notices and counts under way in this process; the others wait. Screens that come back after a restart all read
    /// at once, and must leave connections to the record for whoever acts.
    /// </summary>
    public int ReadingsAtOnce { get; set; } = 24;

    /// <summary>Such readings that may wait.</summary>
    public int ReadingsWaiting { get; set; } = 20_000;

    /// <summary>Open screens on the hub of one address.</summary>
    public int ScreensOfAddress { get; set; } = 4_000;

    /// <summary>Seconds within which a request's headers must have come.</summary>
    public int HeaderSeconds { get; set; } = 15;

    /// <summary>Seconds for which a connection may stay open with nothing asked.</summary>
    public int IdleSeconds { get; set; } = 130;

    /// <summary>Bytes per second, the slowest at which a body may come or an answer be taken.</summary>
    public int BytesPerSecond { get; set; } = 240;

    /// <summary>Seconds for which slowness is borne.</summary>
    public int GraceSeconds { get; set; } = 5;

    /// <summary>Seconds within which a screen on the hub must have greeted.</summary>
    public int GreetingSeconds { get; set; } = 15;
}
