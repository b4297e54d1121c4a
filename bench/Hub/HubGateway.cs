using System.Net;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Contracts.Accounts;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// Our gateway for screens (门铃网关): the demo, with everybody at one desk. Started anew on the same database, it is the same house:
/// people need not sign in again.
/// </summary>
/// <param name="database">Its database.</param>
/// <param name="settings">How it is started.</param>
/// <param name="staff">Tokens of those at the desk.</param>
/// <param name="member">Token of the member who submits.</param>
internal sealed class HubGateway(
    BenchDatabase database,
    Dictionary<string, string> settings,
    IReadOnlyList<string> staff,
    string member
)
{
    /// <summary>The body at whose desk all of them are.</summary>
    public const string Body = "320581";

    /// <summary>The feed of its desk.</summary>
    public const string Desk = "desk:" + Body;

    private const string Member = Body + ".委员甲";
    private const string Ready = "/health/ready";
    private const string Connections = "12000";

    /// <summary>Tokens of those at the desk.</summary>
    public IReadOnlyList<string> Staff => staff;

    /// <summary>Plants the demo and seats people; the gateway is down again afterwards.</summary>
    /// <param name="database">An empty database.</param>
    /// <param name="dataFolder">Where its key file goes.</param>
    public static async Task<HubGateway> Plant(BenchDatabase database, string dataFolder)
    {
        var settings = GatewayMeasure.Settings(database, dataFolder);
        settings["Accounts__SecondFactorAtSignIn"] = "Nobody"; // A thousand telephones would be asked otherwise.
        settings["Accounts__PasswordIterations"] = "1000"; // Signing in is not what is measured.
        settings["Accounts__Token"] = "12:00:00"; // Neither is renewing tokens.
        settings["Limits__Connections"] = Connections;
        await using var gateway = await DoorsProcess.Start("Gateway", settings, Ready);
        var staff = await DeskStaff.Seat(gateway, Body, Member);
        using var doors = new HttpClient { BaseAddress = new Uri($"http://{gateway.Address}") };
        var password = (await GatewayMeasure.Members(gateway, 1))[0].Password;
        return new(database, settings, staff, await DeskStaff.SignIn(doors, new SignIn(Member, password)));
    }

    /// <summary>Starts it.</summary>
    /// <param name="at">Where it shall listen, such as where it did before; otherwise on a free port.</param>
    public Task<DoorsProcess> Start(IPEndPoint? at = null) => DoorsProcess.Start("Gateway", settings, Ready, at);

    /// <summary>What makes its desk ring.</summary>
    public async Task<IRinging> Ringing(DoorsProcess gateway) =>
        await ActRinging.Open(gateway.Address, database.Owner, Body, member, Desk);
}
