using System.Net;
using System.Net.WebSockets;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Walls;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Accounts;
using ZhengXie.Linked.Gateway.Tests.Feed;
using ZhengXie.Linked.Gateway.Tests.SignIns;

namespace ZhengXie.Linked.Gateway.Tests.Walls;

[Collection(SessionRooms.Name)]
public sealed class WallTests(SessionHouse house)
{
    private const string Body = "320582";
    private const string Walls = $"/api/bodies/{Body}/walls";

    [Fact]
    public async Task ADevice_ThatTheChairConfirmed_ShowsTheFiguresOfHisBody_AndRings_UntilItIsEnded()
    {
        var (device, opened) = await Waiting();
        Assert.False((await Collected(device, opened)).Paired);
        await Visitor.Refuses(Refusals.WallNotPaired, await device.Get("/api/wall"));
        var chair = await house.SignedIn($"{Body}.主席");

        var paired = await Visitor.Read<WallView>(
            await Confirm(chair, opened.Code.Replace("-", " ").ToLowerInvariant())
        );

        var ticket = await Collect(device, opened);
        Assert.True((await Visitor.Read<PairingState>(ticket)).Paired);
        await Visitor.Refuses(Refusals.PairingOver, await Collect(device, opened));
        device = house.Device(CookieOf(ticket));
        var shown = await device.Get<WallFigures>("/api/wall");
        Assert.Equal((Body, "三楼大厅", paired.Until), (shown.Figures.Body.Code.Value, shown.Name, shown.Until));
        Assert.Equal(paired.PairedAt.AddDays(90), paired.Until);
        var listed = Assert.Single(await chair.Get<List<WallView>>(Walls), wall => wall.Id == paired.Id);
        Assert.Equal(($"{Body}.主席", true), (listed.PairedByName, listed.SeenAt is not null));

        await using var screen = await HubScreen.WithCookie(house.House.Address, "/hub/wall", CookieOf(ticket));
        await Submit();
        Assert.Equal("Figures " + Body, await screen.Hear());
        Assert.Equal(
            shown.Figures.Own.Today.Submitted + 1,
            (await device.Get<WallFigures>("/api/wall")).Figures.Own.Today.Submitted
        );

        Assert.Equal(HttpStatusCode.NoContent, (await chair.Delete($"{Walls}/{paired.Id}")).StatusCode);
        await screen.Closed();
        await Visitor.Refuses(Refusals.WallNotPaired, await device.Get("/api/wall"));
        await Visitor.Refuses(Refusals.NotFound, await chair.Delete($"{Walls}/{paired.Id}"));
    }

    [Fact]
    public async Task AWallScreen_IsNobodyAtEveryOtherDoor()
    {
        var (device, opened) = await Waiting();
        await Confirm(await house.SignedIn($"{Body}.编辑"), opened.Code);
        var ticket = await Collect(device, opened);
        device = house.Device(CookieOf(ticket));
        var nobody = house.Browser();
        Assert.Equal(HttpStatusCode.OK, (await device.Get("/api/wall")).StatusCode);

        string[] doors = ["/api/me", "/api/feeds", "/api/counts", $"/api/bodies/{Body}/figures", Walls, "/api/audit"];
        foreach (var door in doors)
        {
            Assert.Equal(await Said(nobody, door), await Said(device, door));
        }
        await Visitor.Refuses(Refusals.SignedOut, await device.Post("/api/reports", new { }));
        await Assert.ThrowsAsync<WebSocketException>(() =>
            HubScreen.WithCookie(house.House.Address, "/hub", CookieOf(ticket))
        );
        await using var screen = await HubScreen.WithCookie(house.House.Address, "/hub/wall", CookieOf(ticket));
        Assert.True((await screen.Call("Join", "desk:" + Body)).TryGetProperty("error", out _));
    }

    [Fact]
    public async Task OnlyTheBodysOwnPeople_WithTheSecondFactorJustShown_ConfirmOrSeeAny()
    {
        var (_, opened) = await Waiting();
        foreach (var other in new[] { "320581.主席", "320500.主席", $"{Body}.审核", $"{Body}.安全", $"{Body}.委员甲" })
        {
            var outsider = await house.SignedIn(other);
            await Visitor.Refuses(Refusals.NotFound, await outsider.Get(Walls));
            await Visitor.Refuses(Refusals.NotFound, await Confirm(outsider, opened.Code));
            await Visitor.Refuses(Refusals.NotFound, await outsider.Delete($"{Walls}/{Guid.NewGuid()}"));
        }

        var system = await house.SignedIn($"{Body}.系统");
        house.House.Clock.Advance(TimeSpan.FromMinutes(6));
        await Visitor.Refuses(Refusals.StepUpNeeded, await Confirm(system, opened.Code));
    }

    [Fact]
    public async Task ACode_IsGoodForTenMinutes_AndOnce()
    {
        var (device, opened) = await Waiting();
        var chair = await house.SignedIn($"{Body}.主席");
        await Visitor.Refuses(Refusals.WallCodeUnknown, await Confirm(chair, "AAAA-AAAA"));
        await Visitor.Refuses(Refusals.WallCodeUnknown, await Confirm(chair, "0"));
        await Visitor.Refuses(Refusals.WallNameInvalid, await Confirm(chair, opened.Code, "厅"));
        await Visitor.Refuses(Refusals.WallNameInvalid, await Confirm(chair, opened.Code, "一行\n两行"));

        Assert.Equal(HttpStatusCode.OK, (await Confirm(chair, opened.Code)).StatusCode);
        await Visitor.Refuses(Refusals.WallCodeUnknown, await Confirm(chair, opened.Code));

        house.House.Clock.Advance(TimeSpan.FromMinutes(10));
        await Visitor.Refuses(Refusals.PairingOver, await Collect(device, opened));
        await Visitor.Refuses(
            Refusals.PairingOver,
            await device.Post("/api/walls/pairings/collections", new { secret = "x" })
        );
    }

    [Fact]
    public async Task ThereAreNotMoreWallScreens_NorDevicesThatWait_ThanThereIsRoomFor()
    {
        const string Full = "320583";
        await Run(
            """
            INSERT INTO identity.walls (id, body, name, paired_by, paired_at, ends_at)
            SELECT gen_random_uuid(), '320583', '大屏', (SELECT id FROM identity.accounts LIMIT 1), $1, $1 + interval '1 day'
            FROM generate_series(1, 20)
            """
        );
        var (_, opened) = await Waiting();
        var chair = await house.SignedIn(Full + ".主席");
        await Visitor.Refuses(
            Refusals.WallsTooMany,
            await chair.Post($"/api/bodies/{Full}/walls", new PairWall(opened.Code, "第二十一块"))
        );

        await Run(
            """
            INSERT INTO identity.wall_pairings (code_hash, secret_hash, asked_at, ends_at)
            SELECT sha256(n::text::bytea), sha256(n::text::bytea), $1, $1 + interval '1 minute'
            FROM generate_series(1, 500) n
            """
        );
        await Visitor.Refuses(Refusals.PairingsTooMany, await house.Browser().Post("/api/walls/pairings"));
        house.House.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, (await house.Browser().Post("/api/walls/pairings")).StatusCode);
    }

    [Fact]
    public async Task NeitherTheCodeNorTheSecret_StandsInTheDatabase()
    {
        var (_, opened) = await Waiting();

        await using var command = house.House.Database.Owner.CreateCommand(
            "SELECT string_agg(p::text, ' ') FROM identity.wall_pairings p"
        );
        var kept = (string)(await command.ExecuteScalarAsync())!;

        Assert.DoesNotContain(opened.Code, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(opened.Secret, kept, StringComparison.Ordinal);
    }

    private async Task<(Visitor Device, PairingOpened Opened)> Waiting()
    {
        var device = house.Browser();
        return (device, await Visitor.Read<PairingOpened>(await device.Post("/api/walls/pairings")));
    }

    private static Task<HttpResponseMessage> Confirm(Visitor by, string code, string name = "三楼大厅") =>
        by.Post(Walls, new PairWall(code, name));

    private static Task<HttpResponseMessage> Collect(Visitor device, PairingOpened opened) =>
        device.Post("/api/walls/pairings/collections", new PairingCollection(opened.Secret));

    private static async Task<PairingState> Collected(Visitor device, PairingOpened opened) =>
        await Visitor.Read<PairingState>(await Collect(device, opened));

    private static string CookieOf(HttpResponseMessage ticket) =>
        ticket.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    private static async Task<(HttpStatusCode Status, string Code)> Said(Visitor visitor, string door)
    {
        var answer = await visitor.Get(door);
        var problem = await Visitor.Read<Dictionary<string, object>>(answer);
        return (answer.StatusCode, problem["code"].ToString()!);
    }

    private async Task Submit()
    {
        var member = await house.House.SignIn($"{Body}.委员甲");
        var report = new SubmitReport(new(Body), StoryTexts.Submitted, ReportCategory.Society);
        await member.Act("/api/reports", report, CancellationToken.None);
    }

    private async Task Run(string statement)
    {
        await using var command = house.House.Database.Owner.CreateCommand(statement);
        command.Parameters.AddWithValue(house.House.Clock.GetUtcNow());
        await command.ExecuteNonQueryAsync();
    }
}
