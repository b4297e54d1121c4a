using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.SignIns;

[Collection(SessionRooms.Name)]
public sealed class TwoFactorSignInTests(SessionHouse house)
{
    [Theory]
    [InlineData("320505.编辑")]
    [InlineData("320505.审核")]
    [InlineData("320505.签发")]
    [InlineData("320505.主席")]
    [InlineData("320505.提案委")]
    [InlineData("320505.督查")]
    [InlineData("320505.系统")]
    [InlineData("320505.安全")]
    [InlineData("320505.审计")]
    public async Task APost_WithThePasswordAlone_ReadsAndDoesNothing(string post)
    {
        var browser = await house.WithPassword(post);

        Assert.Equal(SecondFactorNeed.Showing, (await browser.Get<Me>("/api/me")).SecondFactorNeed);
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await browser.Get("/api/feeds"));
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await browser.Get("/api/counts"));
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await browser.Post("/api/reports", new { }));
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await browser.Post("/hub/negotiate?negotiateVersion=1"));
        var change = new { current = "Linked-Demo-2025", next = "Another-Demo-2025" };
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await browser.Post("/api/password", change));
    }

    [Theory]
    [InlineData("320505.委员甲")]
    [InlineData("320505.信息员")]
    [InlineData("320505.界别")]
    [InlineData("320505.承办:住建局")]
    public async Task WhoHoldsNoPost_NeedsThePasswordAlone(string userName)
    {
        var browser = await house.WithPassword(userName);

        Assert.Equal(SecondFactorNeed.None, (await browser.Get<Me>("/api/me")).SecondFactorNeed);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/feeds")).StatusCode);
    }

    [Fact]
    public async Task TheCode_OpensEveryDoor_AndCountsAsTheStepUp()
    {
        const string Signer = "320506.签发";
        var browser = await house.WithPassword(Signer);

        await Visitor.Refuses(Refusals.CodeWrong, await browser.Post("/api/step-up", new { code = "abcdef" }));
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await browser.Get("/api/feeds"));
        var shown = await browser.Post("/api/step-up", new { code = await house.Code(Signer) });

        var me = await browser.Get<Me>("/api/me");
        Assert.Equal((await Visitor.Read<SteppedUp>(shown)).Until, me.SteppedUpUntil);
        Assert.Equal(SecondFactorNeed.None, me.SecondFactorNeed);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/feeds")).StatusCode);
        house.House.Clock.Advance(TimeSpan.FromMinutes(6));
        me = await browser.Get<Me>("/api/me");
        Assert.Null(me.SteppedUpUntil);
        Assert.Equal(SecondFactorNeed.None, me.SecondFactorNeed);
    }

    [Fact]
    public async Task ACodeShownAtSignIn_CountsInNoOtherSession()
    {
        const string Reviewer = "320506.审核";
        var (here, there) = (await house.WithPassword(Reviewer), await house.WithPassword(Reviewer));
        var code = await house.Code(Reviewer);

        Assert.Equal(HttpStatusCode.OK, (await here.Post("/api/step-up", new { code })).StatusCode);

        await Visitor.Refuses(Refusals.CodeWrong, await there.Post("/api/step-up", new { code }));
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await there.Get("/api/feeds"));
    }

    [Fact]
    public async Task APostWithoutAFactor_MustEnrolOne_AndIsThenSignedIn()
    {
        const string Chair = "320506.主席";
        await Forget(Chair);
        var browser = await house.WithPassword(Chair);

        Assert.Equal(SecondFactorNeed.Enrolment, (await browser.Get<Me>("/api/me")).SecondFactorNeed);
        await Visitor.Refuses(Refusals.SecondFactorEnrolmentNeeded, await browser.Get("/api/feeds"));
        var begun = await browser.Post("/api/second-factor", new { password = "Linked-Demo-2025" });
        var code = Base32Codes.At((await Visitor.Read<EnrolmentKey>(begun)).Key, house.House.Clock.GetUtcNow());
        await browser.Post("/api/second-factor/confirmation", new { code });

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/feeds")).StatusCode);
        Assert.NotNull((await browser.Get<Me>("/api/me")).SteppedUpUntil);
    }

    [Fact]
    public async Task APlayerOfTheStories_ShowsTheCodeOfTheDemosTelephone()
    {
        var editor = await house.House.SignIn("320506.编辑");

        await using var screen = await Screen.Open(editor, CancellationToken.None);

        Assert.Contains("desk:320506", await editor.Feeds(CancellationToken.None));
    }

    private async Task Forget(string userName)
    {
        await using var command = house.House.Database.Owner.CreateCommand(
            "DELETE FROM identity.second_factors WHERE person = (SELECT id FROM identity.accounts WHERE user_name = $1)"
        );
        command.Parameters.AddWithValue(userName);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
