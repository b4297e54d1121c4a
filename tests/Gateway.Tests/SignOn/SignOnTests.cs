using System.Net;
using System.Web;
using Dapper;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.SignOn;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.SignOn;

public sealed class SignOnTests(SignOnHouse house) : IClassFixture<SignOnHouse>
{
    private static readonly string Refused = "/sign-in?sign-on=" + Refusals.SignOnRefused.Code;

    [Fact]
    public async Task WhoBoundHisAccount_SignsOnFromElsewhere_AndComesBackToWhereHeWas()
    {
        const string Member = "320506.委员甲";
        var bound = await house.WithPassword(Member);
        Assert.Null((await bound.Get<SignOnBinding>("/api/sign-on/binding")).BoundAt);
        Assert.Equal("/account?sign-on=bound", await house.Bind(bound, "甲"));
        Assert.NotNull((await bound.Get<SignOnBinding>("/api/sign-on/binding")).BoundAt);

        var browser = house.Browser();
        Assert.Equal(new SignOnOffer(true, "政务微信"), await browser.Get<SignOnOffer>("/api/sign-on"));
        Assert.Equal("/my?list=sent", await house.SignOn(browser, "甲", "/my?list=sent"));

        Assert.Equal(Member, (await browser.Get<Me>("/api/me")).UserName);
        Assert.Equal("/home", await house.SignOn(house.Browser(), "甲", "//elsewhere.example/x"));
        Assert.Equal(HttpStatusCode.NoContent, (await bound.Delete("/api/sign-on/binding")).StatusCode);
        await Visitor.Refuses(Refusals.NotFound, await bound.Delete("/api/sign-on/binding"));
        Assert.Equal("/sign-in?sign-on=sign-on.unbound", await house.SignOn(house.Browser(), "甲"));
    }

    [Fact]
    public async Task WhoIsBoundToNothing_GetsNoAccount()
    {
        var before = await Count("SELECT count(*) FROM identity.accounts");
        var browser = house.Browser();

        Assert.Equal("/sign-in?sign-on=" + Refusals.SignOnUnbound.Code, await house.SignOn(browser, "生人"));

        await Visitor.Refuses(Refusals.SignedOut, await browser.Get("/api/me"));
        Assert.Equal(before, await Count("SELECT count(*) FROM identity.accounts"));
        Assert.Equal(
            1,
            await Count("SELECT count(*) FROM record.audit WHERE outcome = 'sign-on.unbound' AND account IS NULL")
        );
    }

    [Fact]
    public async Task APost_StillShowsItsSecondFactor()
    {
        const string Editor = "320506.编辑";
        var bound = await house.WithPassword(Editor);
        await Visitor.Refuses(
            Refusals.SecondFactorNeeded,
            await bound.Post("/api/sign-on/binding", new { password = DemoOptions.Password })
        );
        var code = (await house.Browser().Get<DemoCode>("/api/demo/totp/" + Uri.EscapeDataString(Editor))).Code;
        await bound.Post("/api/step-up", new { code });
        await house.Bind(bound, "编");

        var browser = house.Browser();
        Assert.Equal("/home", await house.SignOn(browser, "编"));

        Assert.Equal(SecondFactorNeed.Showing, (await browser.Get<Me>("/api/me")).SecondFactorNeed);
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await browser.Get("/api/feeds"));
    }

    [Fact]
    public async Task Binding_TakesThePassword_AndAFactorShownJustNow()
    {
        const string Signer = "320507.签发";
        var browser = await house.WithPassword(Signer);
        var code = (await house.Browser().Get<DemoCode>("/api/demo/totp/" + Uri.EscapeDataString(Signer))).Code;
        await browser.Post("/api/step-up", new { code });

        await Visitor.Refuses(
            Refusals.PasswordWrong.At("password"),
            await browser.Post("/api/sign-on/binding", new { password = "wrong" })
        );
        house.House.Clock.Advance(TimeSpan.FromMinutes(6));
        await Visitor.Refuses(
            Refusals.StepUpNeeded,
            await browser.Post("/api/sign-on/binding", new { password = DemoOptions.Password })
        );
    }

    [Fact]
    public async Task AnIdentity_IsBoundToOneAccount()
    {
        await house.Bind(await house.WithPassword("320507.委员甲"), "独");

        var second = await house.WithPassword("320507.委员乙");

        Assert.Equal("/account?sign-on=" + Refusals.SignOnTaken.Code, await house.Bind(second, "独"));
    }

    [Fact]
    public async Task TheWayBack_IsOneBrowsers_AndGoneOnce()
    {
        await house.Bind(await house.WithPassword("320508.委员甲"), "一");
        var browser = house.Browser();
        var back = await house.AtProvider(await browser.Post("/api/sign-on", new { to = "/home" }), "一");

        Assert.Equal(Refused, await SignOnHouse.ComeBack(house.Browser(), back));
        Assert.Equal("/home", await SignOnHouse.ComeBack(browser, back));
        Assert.Equal(Refused, await SignOnHouse.ComeBack(browser, back));
        Assert.Equal(
            Refused,
            await SignOnHouse.ComeBack(browser, new Uri(house.House.Address, "/api/sign-on/callback"))
        );
    }

    [Fact]
    public async Task ACode_ThatAnotherBrowserAskedFor_IsRefusedByItsProof()
    {
        await house.Bind(await house.WithPassword("320509.委员甲"), "二");
        var (thief, owner) = (house.Browser(), house.Browser());
        var stolen = await house.AtProvider(await owner.Post("/api/sign-on", new { }), "二");
        var own = await house.AtProvider(await thief.Post("/api/sign-on", new { }), "三");
        var (code, state) = (Query(stolen, "code"), Query(own, "state"));

        var mixed = new Uri(own.GetLeftPart(UriPartial.Path) + $"?code={code}&state={Uri.EscapeDataString(state)}");

        Assert.Equal(Refused, await SignOnHouse.ComeBack(thief, mixed));
        await Visitor.Refuses(Refusals.SignedOut, await thief.Get("/api/me"));
    }

    [Fact]
    public async Task Binding_AfterTheSessionEnded_BindsNothing()
    {
        var browser = await house.WithPassword("320509.委员乙");
        var back = await house.AtProvider(
            await browser.Post("/api/sign-on/binding", new { password = DemoOptions.Password }),
            "四"
        );
        await browser.Post("/api/sign-out");

        Assert.Equal("/account?sign-on=" + Refusals.SignedOut.Code, await SignOnHouse.ComeBack(browser, back));
        Assert.Equal("/sign-in?sign-on=sign-on.unbound", await house.SignOn(house.Browser(), "四"));
    }

    [Fact]
    public async Task ALockedAccount_StaysLocked()
    {
        const string Member = "320506.委员乙";
        await house.Bind(await house.WithPassword(Member), "五");
        var stranger = house.Browser();
        for (var tried = 0; tried < 5; tried++)
        {
            await stranger.Post("/api/sign-in", new { userName = Member, password = "wrong" });
        }

        Assert.Equal(Refused, await house.SignOn(house.Browser(), "五"));
    }

    [Fact]
    public async Task AClosedAccount_StaysClosed()
    {
        const string Member = "320508.委员乙";
        await house.Bind(await house.WithPassword(Member), "八");
        await using var connection = await house.House.Database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(
            "UPDATE identity.accounts SET closed_at = now() WHERE user_name = @Member",
            new { Member }
        );

        Assert.Equal(Refused, await house.SignOn(house.Browser(), "八"));
    }

    [Fact]
    public async Task AnotherExchange_ServesAProviderThatSpeaksOtherwise()
    {
        using var speaking = house.SpeakingAsWorkWechat();
        await house.Bind(await house.WithPassword("320506.委员丙"), "七");

        var browser = house.Browser();
        Assert.Equal("/home", await house.SignOn(browser, "七"));

        Assert.Equal("320506.委员丙", (await browser.Get<Me>("/api/me")).UserName);
    }

    private static string Query(Uri address, string name) => HttpUtility.ParseQueryString(address.Query)[name]!;

    private async Task<long> Count(string query)
    {
        await using var connection = await house.House.Database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>(query);
    }
}
