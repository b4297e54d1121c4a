using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class SecondFactorTests(AccountHouse house)
{
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.签发" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task StepUp_CountsForFiveMinutes()
    {
        var browser = await SignedIn();

        var stepped = await Visitor.Read<SteppedUp>(await StepUp(browser, house.CodeOf(name)));

        Assert.Equal(house.Clock.GetUtcNow().AddMinutes(5), stepped.Until);
        Assert.Equal(stepped.Until, (await browser.Get<Me>("/api/me")).SteppedUpUntil);
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Null((await browser.Get<Me>("/api/me")).SteppedUpUntil);
    }

    [Fact]
    public async Task StepUp_OfOneSession_IsNotThatOfAnother()
    {
        var (here, there) = (await SignedIn(), await house.SignedIn(name));

        await StepUp(here, house.CodeOf(name));

        Assert.Null((await there.Get<Me>("/api/me")).SteppedUpUntil);
    }

    [Fact]
    public async Task Code_IsTakenOnce_EvenByTwoAtTheSameMoment()
    {
        var (here, there) = (await SignedIn(), await house.SignedIn(name));
        var code = house.CodeOf(name);

        var answers = await Task.WhenAll(StepUp(here, code), StepUp(there, code));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        await Visitor.Refuses(Refusals.CodeWrong, await StepUp(here, code));
    }

    [Fact]
    public async Task Code_OfTheStepBefore_IsTakenUnlessALaterOneWas()
    {
        var browser = await SignedIn();
        var before = house.CodeOf(name);
        house.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(HttpStatusCode.OK, (await StepUp(browser, before)).StatusCode);
        house.Clock.Advance(TimeSpan.FromSeconds(60));
        var older = house.CodeOf(name);
        house.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.OK, (await StepUp(browser, house.CodeOf(name))).StatusCode);
        await Visitor.Refuses(Refusals.CodeWrong, await StepUp(browser, older));
    }

    [Fact]
    public async Task Codes_FiveWrongOnes_LockTheGeneratorForAQuarterOfAnHour()
    {
        var browser = await SignedIn();
        for (var tried = 0; tried < 5; tried++)
        {
            await Visitor.Refuses(Refusals.CodeWrong, await StepUp(browser, "abcdef"));
        }

        await Visitor.Refuses(Refusals.CodeLocked, await StepUp(browser, house.CodeOf(name)));
        house.Clock.Advance(TimeSpan.FromMinutes(8));
        await browser.Post("/api/session/presence");
        house.Clock.Advance(TimeSpan.FromMinutes(8));
        Assert.Equal(HttpStatusCode.OK, (await StepUp(browser, house.CodeOf(name))).StatusCode);
    }

    [Fact]
    public async Task Enrolment_CountsFromItsFirstCode()
    {
        var browser = await WithoutFactor();
        await Visitor.Refuses(Refusals.SecondFactorMissing, await StepUp(browser, "123456"));

        var begun = await browser.Post("/api/second-factor", new { password = AccountHouse.Password });
        var key = await Visitor.Read<EnrolmentKey>(begun);
        await Visitor.Refuses(Refusals.SecondFactorMissing, await StepUp(browser, CodeOf(key)));
        var confirmed = await browser.Post("/api/second-factor/confirmation", new { code = CodeOf(key) });

        Assert.Contains("secret=" + key.Key, key.Uri, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, confirmed.StatusCode);
        Assert.True((await browser.Get<Me>("/api/me")).SecondFactor);
        house.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.OK, (await StepUp(browser, CodeOf(key))).StatusCode);
    }

    [Fact]
    public async Task Enrolment_WithAWrongPassword_IsRefused()
    {
        var browser = await WithoutFactor();

        var answer = await browser.Post("/api/second-factor", new { password = "wrong" });

        await Visitor.Refuses(Refusals.PasswordWrong, answer);
    }

    [Fact]
    public async Task Enrolment_InPlaceOfAnother_NeedsTheOther()
    {
        var browser = await SignedIn();
        var password = new { password = AccountHouse.Password };

        await Visitor.Refuses(Refusals.StepUpNeeded, await browser.Post("/api/second-factor", password));
        await StepUp(browser, house.CodeOf(name));
        Assert.Equal(HttpStatusCode.OK, (await browser.Post("/api/second-factor", password)).StatusCode);
    }

    [Fact]
    public async Task Key_StandsSealedInTheDatabase()
    {
        await SignedIn();

        await using var command = house.Database.Owner.CreateCommand(
            "SELECT sealed_key FROM identity.second_factors JOIN identity.accounts ON id = person WHERE user_name = $1"
        );
        command.Parameters.AddWithValue(name);
        var kept = (byte[])(await command.ExecuteScalarAsync())!;

        Assert.Equal(12 + 16 + OneTimeCode.KeyBytes, kept.Length);
        Assert.Equal(-1, kept.AsSpan().IndexOf(house.KeyOf(name)));
    }

    private async Task<Visitor> SignedIn()
    {
        await house.Person(name, Changshu);
        return await house.SignedIn(name);
    }

    private async Task<Visitor> WithoutFactor()
    {
        await house.Person(name, Changshu);
        await using var command = house.Database.Owner.CreateCommand(
            "DELETE FROM identity.second_factors WHERE person = (SELECT id FROM identity.accounts WHERE user_name = $1)"
        );
        command.Parameters.AddWithValue(name);
        await command.ExecuteNonQueryAsync();
        return await house.SignedIn(name);
    }

    private string CodeOf(EnrolmentKey key) => Base32Codes.At(key.Key, house.Clock.GetUtcNow());

    private static Task<HttpResponseMessage> StepUp(Visitor browser, string code) =>
        browser.Post("/api/step-up", new { code });
}
