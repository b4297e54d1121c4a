using System.Net;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Passkeys;
using ZhengXie.Linked.Contracts.SignOn;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Tests.Accounts;
using ZhengXie.Linked.Gateway.Tests.SignIns;

namespace ZhengXie.Linked.Gateway.Tests.Passkeys;

[Collection(SessionRooms.Name)]
public sealed class PasskeyAtSignInTests(SessionHouse house)
{
    [Fact]
    public async Task APost_WithAPasskeyAlone_SignsInWithIt_AndHasSteppedUp()
    {
        const string Editor = "320585.编辑";
        using var key = new SoftwareKey(house.House.Address.GetLeftPart(UriPartial.Authority));
        var first = await house.WithPassword(Editor);
        await using var command = house.House.Database.Owner.CreateCommand(
            "DELETE FROM identity.second_factors WHERE person = $1"
        );
        command.Parameters.AddWithValue((await first.Get<Me>("/api/me")).Person.Value);
        await command.ExecuteNonQueryAsync();

        var browser = await house.WithPassword(Editor);
        Assert.Equal(SecondFactorNeed.Enrolment, (await browser.Get<Me>("/api/me")).SecondFactorNeed);
        await Visitor.Refuses(Refusals.SecondFactorEnrolmentNeeded, await browser.Get("/api/passkeys"));
        var begun = await browser.Post("/api/passkeys/enrolments", new { password = DemoOptions.Password });
        var enrolled = await browser.Post(
            "/api/passkeys",
            new { name = "钥匙", credential = key.Make(await Asked(begun)) }
        );
        Assert.Equal(HttpStatusCode.NoContent, enrolled.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/feeds")).StatusCode);

        var next = await house.WithPassword(Editor);
        Assert.Equal(SecondFactorNeed.Showing, (await next.Get<Me>("/api/me")).SecondFactorNeed);
        await Visitor.Refuses(Refusals.SecondFactorNeeded, await next.Get("/api/passkeys"));
        var credential = key.Show(await Asked(await next.Post("/api/passkeys/challenges")));
        var shown = await next.Post("/api/step-up/passkey", new { credential });

        var me = await next.Get<Me>("/api/me");
        Assert.Equal((await Visitor.Read<SteppedUp>(shown)).Until, me.SteppedUpUntil);
        Assert.Equal(SecondFactorNeed.None, me.SecondFactorNeed);
    }

    [Fact]
    public async Task SignOn_WhereNoProviderIsConfigured_IsNotThere()
    {
        var browser = house.Browser();

        Assert.Equal(new SignOnOffer(false, null), await browser.Get<SignOnOffer>("/api/sign-on"));
        await Visitor.Refuses(Refusals.NotFound, await browser.Post("/api/sign-on", new { }));
    }

    private static async Task<JsonElement> Asked(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await Visitor.Read<PasskeyOptions>(answer)).Options;
    }
}
