using System.Net;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Passkeys;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.Passkeys;

[Collection(AccountRooms.Name)]
public sealed class PasskeyTests(AccountHouse house) : IDisposable
{
    private static readonly BodyCode Changshu = new("320581");
    private static readonly object Password = new { password = AccountHouse.Password };

    private readonly string name = "320581.签发" + Guid.NewGuid().ToString("N")[..8];
    private readonly SoftwareKey key = new(house.Address.GetLeftPart(UriPartial.Authority));

    public void Dispose() => key.Dispose();

    [Fact]
    public async Task Passkey_OnceEnrolled_IsASecondFactorLikeAnyOther()
    {
        var browser = await WithPasskey();

        var held = Assert.Single(await browser.Get<IReadOnlyList<PasskeyView>>("/api/passkeys"));
        Assert.Equal(("办公室电脑", house.Clock.GetUtcNow(), null), (held.Name, held.CreatedAt, held.UsedAt));
        var me = await browser.Get<Me>("/api/me");
        Assert.Equal((true, false, 1), (me.SecondFactor, me.CodeGenerator, me.Passkeys));
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Null((await browser.Get<Me>("/api/me")).SteppedUpUntil);

        var stepped = await Visitor.Read<SteppedUp>(await Show(browser, key.Show(await Asked(browser))));

        Assert.Equal(house.Clock.GetUtcNow().AddMinutes(5), stepped.Until);
        Assert.Equal(stepped.Until, (await browser.Get<Me>("/api/me")).SteppedUpUntil);
        held = Assert.Single(await browser.Get<IReadOnlyList<PasskeyView>>("/api/passkeys"));
        Assert.Equal(house.Clock.GetUtcNow(), held.UsedAt);
    }

    [Fact]
    public async Task Answer_CountsOnce_AndOnlyInTheSessionThatAsked()
    {
        var browser = await WithPasskey();
        var other = await house.SignedIn(name);
        var answer = key.Show(await Asked(browser));

        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(other, answer));
        Assert.Equal(HttpStatusCode.OK, (await Show(browser, answer)).StatusCode);
        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(browser, answer));
    }

    [Fact]
    public async Task Answer_AfterFiveMinutes_IsTooLate()
    {
        var browser = await WithPasskey();
        var answer = key.Show(await Asked(browser));

        house.Clock.Advance(TimeSpan.FromMinutes(5));

        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(browser, answer));
    }

    [Fact]
    public async Task Copy_OfADevice_IsKnownByItsCount()
    {
        var browser = await WithPasskey();
        Assert.Equal(HttpStatusCode.OK, (await Show(browser, key.Show(await Asked(browser)))).StatusCode);

        key.Signs--;

        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(browser, key.Show(await Asked(browser))));
    }

    [Fact]
    public async Task Answer_NotOpenedByItsOwner_OrOfAnotherSite_IsRefused()
    {
        var browser = await WithPasskey();

        key.Opened = false;
        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(browser, key.Show(await Asked(browser))));
        (key.Opened, key.Domain) = (true, "linked.example");
        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(browser, key.Show(await Asked(browser))));
        (key.Domain, key.Origin) = (null, "https://linked.example");
        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(browser, key.Show(await Asked(browser))));
    }

    [Fact]
    public async Task Passkey_OfAnotherPerson_IsNobodys()
    {
        await WithPasskey();
        using var theirs = new SoftwareKey(key.Origin);
        var other = await WithoutFactor(name + "乙");
        Assert.Equal(HttpStatusCode.NoContent, (await Enrol(other, theirs)).StatusCode);

        await Visitor.Refuses(Refusals.PasskeyRefused, await Show(other, key.Show(await Asked(other))));
    }

    [Fact]
    public async Task Passkey_EnrolledByOne_IsNotTakenFromAnother()
    {
        await WithPasskey();
        var other = await WithoutFactor(name + "乙");

        await Visitor.Refuses(Refusals.PasskeyRefused, await Enrol(other, key));
        await Visitor.Refuses(Refusals.PasskeyMissing, await other.Post("/api/passkeys/challenges"));
    }

    [Fact]
    public async Task Enrolment_NeedsThePassword_AndTheFactorThatIsThere()
    {
        await house.Person(name, Changshu);
        var browser = await house.SignedIn(name);

        await Visitor.Refuses(
            Refusals.PasswordWrong.At("password"),
            await browser.Post("/api/passkeys/enrolments", new { password = "wrong" })
        );
        await Visitor.Refuses(Refusals.StepUpNeeded, await browser.Post("/api/passkeys/enrolments", Password));
        await browser.Post("/api/step-up", new { code = house.CodeOf(name) });
        Assert.Equal(HttpStatusCode.NoContent, (await Enrol(browser, key)).StatusCode);
    }

    [Fact]
    public async Task CodeGenerator_BesideAPasskey_NeedsThePasskey()
    {
        var browser = await WithPasskey();
        house.Clock.Advance(TimeSpan.FromMinutes(6));

        await Visitor.Refuses(Refusals.StepUpNeeded, await browser.Post("/api/second-factor", Password));
    }

    [Fact]
    public async Task Enrolment_UnreadableOrUnnamed_KeepsNothing()
    {
        var browser = await WithoutFactor(name);
        var options = await Begun(browser);

        await Visitor.Refuses(
            Refusals.PasskeyNameInvalid,
            await browser.Post("/api/passkeys", new { name = " ", credential = key.Make(options) })
        );
        await Visitor.Refuses(
            Refusals.PasskeyRefused,
            await browser.Post("/api/passkeys", new { name = "甲", credential = new { id = 1 } })
        );
        await Visitor.Refuses(
            Refusals.PasskeyRefused,
            await browser.Post("/api/passkeys", new { name = "甲", credential = key.Make(options) })
        );
        Assert.Empty(await browser.Get<IReadOnlyList<PasskeyView>>("/api/passkeys"));
    }

    [Fact]
    public async Task Removal_NeedsTheFactor_AndAPostKeepsItsLast()
    {
        var browser = await WithPasskey(house.Role(Role.Signer, Changshu));
        using var second = new SoftwareKey(key.Origin);
        Assert.Equal(HttpStatusCode.NoContent, (await Enrol(browser, second)).StatusCode);
        var held = await browser.Get<IReadOnlyList<PasskeyView>>("/api/passkeys");

        house.Clock.Advance(TimeSpan.FromMinutes(6));
        await Visitor.Refuses(Refusals.StepUpNeeded, await browser.Delete("/api/passkeys/" + held[1].Id));
        await Show(browser, key.Show(await Asked(browser)));
        await Visitor.Refuses(Refusals.NotFound, await browser.Delete("/api/passkeys/" + Guid.NewGuid()));
        Assert.Equal(HttpStatusCode.NoContent, (await browser.Delete("/api/passkeys/" + held[1].Id)).StatusCode);
        await Visitor.Refuses(Refusals.SecondFactorLast, await browser.Delete("/api/passkeys/" + held[0].Id));
    }

    [Fact]
    public async Task Removal_OfAMembersLast_LeavesThePassword()
    {
        var browser = await WithPasskey(house.Role(Role.Member, Changshu));
        var held = Assert.Single(await browser.Get<IReadOnlyList<PasskeyView>>("/api/passkeys"));

        Assert.Equal(HttpStatusCode.NoContent, (await browser.Delete("/api/passkeys/" + held.Id)).StatusCode);

        Assert.False((await browser.Get<Me>("/api/me")).SecondFactor);
    }

    [Fact]
    public async Task Passkeys_AreTenAtMost()
    {
        var browser = await WithPasskey();
        for (var enrolled = 1; enrolled < 10; enrolled++)
        {
            using var more = new SoftwareKey(key.Origin);
            Assert.Equal(HttpStatusCode.NoContent, (await Enrol(browser, more)).StatusCode);
        }

        await Visitor.Refuses(Refusals.PasskeysFull, await browser.Post("/api/passkeys/enrolments", Password));
    }

    private async Task<Visitor> WithPasskey(params GrantRole[] roles)
    {
        var browser = await WithoutFactor(name, roles);
        Assert.Equal(HttpStatusCode.NoContent, (await Enrol(browser, key)).StatusCode);
        return browser;
    }

    private async Task<Visitor> WithoutFactor(string userName, params GrantRole[] roles)
    {
        var person = await house.Person(userName, Changshu, roles);
        await using var command = house.Database.Owner.CreateCommand(
            "DELETE FROM identity.second_factors WHERE person = $1"
        );
        command.Parameters.AddWithValue(person.Value);
        await command.ExecuteNonQueryAsync();
        return await house.SignedIn(userName);
    }

    private static async Task<HttpResponseMessage> Enrol(Visitor browser, SoftwareKey made) =>
        await browser.Post("/api/passkeys", new { name = "办公室电脑", credential = made.Make(await Begun(browser)) });

    private static async Task<JsonElement> Begun(Visitor browser)
    {
        var answer = await browser.Post("/api/passkeys/enrolments", Password);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await Visitor.Read<PasskeyOptions>(answer)).Options;
    }

    private static async Task<JsonElement> Asked(Visitor browser)
    {
        var answer = await browser.Post("/api/passkeys/challenges");
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await Visitor.Read<PasskeyOptions>(answer)).Options;
    }

    private static Task<HttpResponseMessage> Show(Visitor browser, object credential) =>
        browser.Post("/api/step-up/passkey", new { credential });
}
