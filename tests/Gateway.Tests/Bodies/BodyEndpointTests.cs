using System.Net;
using System.Text;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.Bodies;

[Collection(AccountRooms.Name)]
public sealed class BodyEndpointTests(AccountHouse house)
{
    private static readonly BodyCode Xiping = new("411721");
    private readonly string name = "411721.管理" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task List_ByNamePartOrCode_FindsTheBody()
    {
        var browser = await As(Role.Member, Xiping);

        Assert.Equal("常熟市", Assert.Single((await Page(browser, "search=常熟")).Items).Name);
        Assert.Equal("常熟市", Assert.Single((await Page(browser, "search=320581")).Items).Name);
        Assert.Empty((await Page(browser, "search=%25")).Items);
    }

    [Fact]
    public async Task List_ByParentAndTier_GoesByCode_PageAfterPage()
    {
        var browser = await As(Role.Member, Xiping);

        var cities = await Page(browser, "parent=320000&tier=City");
        var first = await Page(browser, "tier=County");
        var second = await Page(browser, "tier=County&after=" + first.Next);

        Assert.Equal(13, cities.Items.Count);
        Assert.Null(cities.Next);
        Assert.Equal(100, first.Items.Count);
        Assert.True(first.Items[^1].Code < second.Items[0].Code);
    }

    [Theory]
    [InlineData("tier=Village")]
    [InlineData("parent=32")]
    [InlineData("joined=perhaps")]
    public async Task List_WithANonsenseFilter_IsRefused(string filter)
    {
        var browser = await As(Role.Member, Xiping);

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Get("/api/bodies?" + filter)).StatusCode);
    }

    [Fact]
    public async Task Tree_HasEveryLivingBodyOnce_EachUnderOneThatIsThere()
    {
        var browser = await As(Role.Member, Xiping);

        var tree = await browser.Get<BodyNode[]>("/api/bodies/tree");

        var codes = tree.Select(node => node.Code).ToHashSet();
        Assert.Equal(tree.Length, codes.Count);
        Assert.True(tree.Length > 3000);
        Assert.Equal(tree.OrderBy(node => node.Code), tree);
        Assert.Null(Assert.Single(tree, node => node.Parent is not { } parent || !codes.Contains(parent)).Parent);
        Assert.Contains(tree, node => node is { Name: "常熟市", Parent.Value: "320500" });
    }

    [Fact]
    public async Task Find_AnUnknownCode_IsNotFound()
    {
        var browser = await As(Role.Member, Xiping);

        await Visitor.Refuses(Refusals.NotFound, await browser.Get("/api/bodies/999999"));
        await Visitor.Refuses(Refusals.NotFound, await browser.Get("/api/bodies/999999/units"));
    }

    [Fact]
    public async Task Join_ShowsInTheListAtOnce()
    {
        var shangcai = new BodyCode("411722");
        var browser = await As(Role.SystemAdministrator, shangcai);

        Assert.Equal(HttpStatusCode.OK, (await browser.Post("/api/bodies/411722/joining")).StatusCode);

        Assert.True((await browser.Get<BodyView>("/api/bodies/411722")).Joined);
        Assert.Contains((await Page(browser, "joined=true&parent=411700")).Items, body => body.Code == shangcai);
        await Visitor.Refuses(Refusals.BodyAlreadyJoined, await browser.Post("/api/bodies/411722/joining"));
    }

    [Fact]
    public async Task AddUnit_Repeated_IsOneUnit_RenamedAndClosed()
    {
        var browser = await As(Role.SystemAdministrator, Xiping);
        var (command, bureau) = (Guid.NewGuid(), new { kind = "HandlingUnit", name = "县发改委" + name });

        var first = await browser.Post("/api/bodies/411721/units", bureau, command);
        var again = await browser.Post("/api/bodies/411721/units", bureau, command);

        Assert.Equal(await Visitor.Read<Receipt>(first), await Visitor.Read<Receipt>(again));
        var unit = Assert.Single(await Units(browser), unit => unit.Name == bureau.name);
        await browser.Put($"/api/bodies/411721/units/{unit.Unit}/name", new { name = "县发展局" + name });
        await browser.Delete($"/api/bodies/411721/units/{unit.Unit}");
        var closed = Assert.Single(await Units(browser), other => other.Unit == unit.Unit);
        Assert.Equal(("县发展局" + name, true), (closed.Name, closed.Closed));
    }

    [Fact]
    public async Task CommandId_UsedForSomethingElse_IsRefused()
    {
        var browser = await As(Role.SystemAdministrator, Xiping);
        var command = Guid.NewGuid();
        await browser.Post("/api/bodies/411721/units", new { kind = "Sector", name = "经济界" + name }, command);

        var other = await browser.Post(
            "/api/bodies/411721/units",
            new { kind = "Sector", name = "科技界" + name },
            command
        );

        await Visitor.Refuses(Refusals.CommandIdTaken, other);
    }

    [Fact]
    public async Task DirectTargets_AreSetAndShown()
    {
        var browser = await As(Role.SystemAdministrator, Xiping);

        await browser.Put("/api/bodies/411721/direct-targets", new { targets = new[] { "410000" } });

        Assert.Equal([new BodyCode("410000")], (await browser.Get<BodyView>("/api/bodies/411721")).DirectTargets);
        var sister = await browser.Put("/api/bodies/411721/direct-targets", new { targets = new[] { "411722" } });
        await Visitor.Refuses(Refusals.BodyTargetWrong, sister);
    }

    [Fact]
    public async Task Acts_OfOthers_AreRefused()
    {
        var elsewhere = await As(Role.SystemAdministrator, new("411723"));

        await Visitor.Refuses(Refusals.NotAllowed, await elsewhere.Post("/api/bodies/411721/joining"));
        await Visitor.Refuses(
            Refusals.NotAllowed,
            await elsewhere.Put("/api/bodies/411721/name", new { name = "西平市" })
        );
    }

    [Fact]
    public async Task Divisions_ADryRunOfTheNationsAdministrator_ReportsOnly()
    {
        var browser = await As(Role.SystemAdministrator, BodyCode.Nation);

        var report = await Visitor.Read<DivisionReport>(await Import(browser, "?dryRun=true", OneBody));

        Assert.False(report.Carried);
        Assert.InRange(report.Counts[DivisionChangeKind.Unresolved], 3215, 3216);
    }

    [Fact]
    public async Task Divisions_AsAFileOfAForm_AreReadAlike()
    {
        var browser = await As(Role.SystemAdministrator, BodyCode.Nation);
        using var form = new MultipartFormDataContent();
        using var file = new StringContent(OneBody, Encoding.UTF8, "text/csv");
        form.Add(file, "file", "divisions.csv");

        var answer = await browser.Client.PostAsync(
            new Uri("/api/division-imports?dryRun=true", UriKind.Relative),
            form
        );

        Assert.Equal(1, (await Visitor.Read<DivisionReport>(answer)).Listed);
    }

    [Fact]
    public async Task Divisions_AsSomethingElse_AreRefused()
    {
        var browser = await As(Role.SystemAdministrator, BodyCode.Nation);

        var answer = await browser.Post("/api/division-imports", new { code = "000000" });

        await Visitor.Refuses(Refusals.UnsupportedMedia, answer);
    }

    [Fact]
    public async Task Divisions_Carried_LeaveWhatIsNotListedAlone()
    {
        var browser = await As(Role.SystemAdministrator, BodyCode.Nation);

        var report = await Visitor.Read<DivisionReport>(
            await Import(browser, "", OneBody + "990000,新设省,province,000000\n")
        );

        Assert.True(report.Carried);
        Assert.Equal(1, report.Counts[DivisionChangeKind.Added]);
        Assert.Equal("新设省", (await browser.Get<BodyView>("/api/bodies/990000")).Name);
        Assert.Equal("西平县", (await browser.Get<BodyView>("/api/bodies/411721")).Name);
    }

    [Fact]
    public async Task Divisions_OfOthersOrUnreadable_AreRefused()
    {
        var county = await As(Role.SystemAdministrator, Xiping);
        await Visitor.Refuses(Refusals.NotAllowed, await Import(county, "", OneBody));
        var nation = await As(Role.SystemAdministrator, BodyCode.Nation);
        await Visitor.Refuses(
            Refusals.DivisionsUnreadable(2),
            await Import(nation, "", "code,name,tier,parent\nx,,,\n")
        );
    }

    private const string OneBody = "code,name,tier,parent\n000000,全国,national,\n";

    private async Task<Visitor> As(Role role, BodyCode body)
    {
        var account = $"{(int)role}.{body}.{name[^8..]}";
        await house.Person(account, body, house.Role(role, body));
        return await house.SignedIn(account);
    }

    private static Task<Page<BodyView>> Page(Visitor browser, string filter) =>
        browser.Get<Page<BodyView>>("/api/bodies?" + filter);

    private static Task<List<UnitView>> Units(Visitor browser) =>
        browser.Get<List<UnitView>>("/api/bodies/411721/units");

    private static async Task<HttpResponseMessage> Import(Visitor browser, string query, string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "text/csv");
        return await browser.Client.PostAsync(new Uri("/api/division-imports" + query, UriKind.Relative), content);
    }
}
