using System.Net;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// Our gateway for screens (门铃网关): the demo, with everybody signed in. Started anew on the same database it is the same house, and
/// nobody need sign in again.
/// </summary>
/// <param name="database">Its database.</param>
/// <param name="settings">How it is started.</param>
/// <param name="people">Whoever works on papers.</param>
internal sealed class HubGateway(
    BenchDatabase database,
    Dictionary<string, string> settings,
    IReadOnlyList<SignedIn> people
)
{
    /// <summary>The body at whose desk screens are.</summary>
    public const string Body = "320581";

    /// <summary>The feed of its desk.</summary>
    public const string Desk = "desk:" + Body;

    private const string Writer = Body + ".委员甲";
    private const string Ready = "/health/ready";
    private const string Connections = "12000";
    private const string Plenty = "100000";

    /// <summary>Its database.</summary>
    public BenchDatabase Database => database;

    /// <summary>Whoever works on papers.</summary>
    public IReadOnlyList<SignedIn> People => people;

    /// <summary>Those who can be at the desk: all but the member who submits to it.</summary>
    public IReadOnlyList<SignedIn> Staff => [.. people.Where(one => one.UserName != Writer)];

    /// <summary>Plants the demo and signs everybody in; the gateway is down again afterwards.</summary>
    /// <param name="database">An empty database.</param>
    /// <param name="dataFolder">Where its key file goes.</param>
    public static async Task<HubGateway> Plant(BenchDatabase database, string dataFolder)
    {
        var settings = GatewayMeasure.Settings(database, dataFolder);
        settings["Accounts__SecondFactorAtSignIn"] = "Nobody"; // A thousand telephones would be asked otherwise.
        settings["Accounts__PasswordIterations"] = "1000"; // Signing in is not what is measured.
        settings["Accounts__Token"] = "12:00:00"; // Neither is renewing tokens.
        settings["Limits__Connections"] = Connections;
        settings["Limits__AddressBurst"] = Plenty; // All of them sign in from here, one after the other.
        await using var gateway = await DoorsProcess.Start("Gateway", settings, Ready);
        return new(database, settings, await SignedIn.All(gateway));
    }

    /// <summary>Makes an editor of the one body of everybody at its desk.</summary>
    public async Task SeatAll()
    {
        await using var gateway = await Start();
        await DeskStaff.Seat(gateway, Staff, Body);
    }

    /// <summary>Holds it to the limits that a gateway has unless it is told otherwise.</summary>
    public void HoldToLimits()
    {
        settings.Remove("Limits__AccountBurst");
        settings.Remove("Limits__AccountPerSecond");
        settings.Remove("Limits__AddressBurst");
    }

    /// <summary>Starts it.</summary>
    /// <param name="at">Where it shall listen, such as where it did before; otherwise on a free port.</param>
    public Task<DoorsProcess> Start(IPEndPoint? at = null) => DoorsProcess.Start("Gateway", settings, Ready, at);

    /// <summary>What makes its desk ring.</summary>
    public async Task<IRinging> Ringing(DoorsProcess gateway) =>
        await ActRinging.Open(
            gateway.Address,
            database.Owner,
            Body,
            people.Single(one => one.UserName == Writer).Token,
            Desk
        );
}
