using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Tests.Accounts;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Tests.Audit;

[Collection(AccountRooms.Name)]
public sealed class AuditEndpointTests(AccountHouse house)
{
    private static readonly BodyCode Zhonglou = new("320404");
    private static readonly BodyCode Changzhou = new("320400");
    private const string Quiet = "320413";
    private Visitor? signedIn;
    private readonly string name = "320404." + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task Audit_TellsOfSignInsFailuresAndTheLock()
    {
        var person = await house.Person(name, Zhonglou);
        var browser = house.Browser();
        for (var tried = 0; tried < 6; tried++)
        {
            await browser.Post("/api/sign-in", new { userName = name, password = "wrong" });
        }

        var lines = await Of(person, "sign-in");

        Assert.Equal(6, lines.Count);
        Assert.Equal("sign-in.locked", lines[0].Outcome);
        Assert.Equal("sign-in.refused", lines[^1].Outcome);
        Assert.All(lines, line => Assert.Equal((name, "127.0.0.1"), (line.Account, line.Address)));
    }

    [Fact]
    public async Task Audit_KeepsNoNameThatIsNobodys()
    {
        await house.Browser().Post("/api/sign-in", new { userName = "my-secret-" + name, password = "x" });

        await using var command = house.Database.Owner.CreateCommand(
            "SELECT count(*) FROM record.audit a WHERE a::text LIKE '%my-secret-%'"
        );
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Audit_TellsOfARefusedAct_WithItsEndpointSubjectAndCode()
    {
        var person = await house.Person(name, Zhonglou);
        var browser = await house.SignedIn(name);

        await browser.Post("/api/bodies/320404/joining");

        var line = Assert.Single(await Of(person, "POST /api/bodies/{body}/joining"));
        Assert.Equal(("320404", Refusals.NotAllowed.Code), (line.Subject, line.Outcome));
        Assert.NotNull(line.Session);
    }

    [Fact]
    public async Task Audit_TellsOfAChangeOfRights()
    {
        var person = await house.Person(name, Zhonglou);
        var security = await house.Person("sec" + name, Zhonglou, house.Role(Role.SecurityAdministrator, Zhonglou));
        var browser = await house.SteppedUp("sec" + name);

        await browser.Post(
            $"/api/people/{person}/roles",
            new
            {
                role = "Editor",
                body = "320404",
                from = "2025-03-03",
            }
        );

        var line = Assert.Single(await Of(security, "role.granted"));
        Assert.Equal((person.ToString(), AuditEntry.Done), (line.Subject, line.Outcome));
    }

    [Fact]
    public async Task Audit_ForAnybodyElse_IsNotThere()
    {
        await house.Person(name, Zhonglou, house.Role(Role.Editor, Zhonglou));
        await house.Person("sys" + name, Zhonglou, house.Role(Role.SystemAdministrator, BodyCode.Nation));

        await Visitor.Refuses(Refusals.NotFound, await (await house.SignedIn(name)).Get("/api/audit"));
        await Visitor.Refuses(Refusals.NotFound, await (await house.SignedIn("sys" + name)).Get("/api/audit"));
    }

    [Fact]
    public async Task Audit_OfABodysAdministrator_HoldsThePeopleOfHisBodyAndBelow()
    {
        var county = await house.Person(name, Zhonglou);
        var city = await house.Person("c" + name, Changzhou, house.Role(Role.AuditAdministrator, Changzhou));
        await house.Person("t" + name, new("320481"), house.Role(Role.AuditAdministrator, new("320481")));
        await house.SignedIn(name);

        var above = await house.SignedIn("c" + name);
        var beside = await house.SignedIn("t" + name);
        var seen = await above.Get<Page<AuditLine>>($"/api/audit?person={county}");
        var own = await above.Get<Page<AuditLine>>($"/api/audit?person={city}&action=audit.read");
        var unseen = await beside.Get<Page<AuditLine>>($"/api/audit?person={county}");

        Assert.Equal(("sign-in", name), (Assert.Single(seen.Items).Entry.Action, seen.Items[0].Name));
        Assert.Equal(2, own.Items.Count);
        Assert.Equal("320400.AuditAdministrator", own.Items[0].Entry.Posts);
        Assert.Empty(unseen.Items);
    }

    [Fact]
    public async Task WhatIsNotHis_IsAnsweredAsMissing_AndToldAsOutOfBounds()
    {
        var stranger = await house.Person("s" + name, new("320481"));
        var person = await house.Person(name, Zhonglou);
        var browser = await house.SignedIn(name);

        await Visitor.Refuses(Refusals.NotFound, await browser.Get($"/api/people/{stranger}"));
        await Visitor.Refuses(Refusals.NotFound, await browser.Get($"/api/people/{stranger}"));
        await Visitor.Refuses(Refusals.NotFound, await browser.Get($"/api/people/{Guid.NewGuid()}"));

        var lines = await Of(person, "GET /api/people/{person}");
        Assert.Equal(["not-found", AuditEntry.OutOfBounds], lines.Select(line => line.Outcome));
        Assert.Equal((stranger.ToString(), new BodyCode("320481")), (lines[1].Subject, lines[1].Body));
    }

    [Fact]
    public async Task WhatIsRefusedBeforeAnyEndpoint_IsToldToo()
    {
        var person = await house.Person(name, Zhonglou);
        var fresh = new PersonId(Guid.NewGuid());
        var register = new RegisterPerson(Zhonglou, new("新人"));
        await house.Get<PersonActs>().Do(new(fresh, new(Guid.NewGuid()), Caller.House, register), default);
        var (opened, _) = await house.Get<AccountOpening>().Open(fresh, "q" + name, default);
        var held = await house.SignedIn("q" + name, opened!.OneTimePassword);
        var foreign = await house.SignedIn(name);
        foreign.Client.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");

        await Visitor.Refuses(Refusals.PasswordChangeNeeded, await held.Get("/api/bodies/320404"));
        await Visitor.Refuses(Refusals.ForeignOrigin, await foreign.Post("/api/bodies/320404/joining"));
        await Visitor.Refuses(Refusals.SignedOut, await house.Browser().Get("/api/bodies/" + Quiet));

        Assert.Equal(
            Refusals.PasswordChangeNeeded.Code,
            Assert.Single(await Of(fresh, "GET /api/bodies/{body}")).Outcome
        );
        Assert.Empty(await Of(person, "POST /api/bodies/{body}/joining"));
        var auditor = await Auditor();
        var unknown = await auditor.Get<Page<AuditLine>>("/api/audit?outcome=foreign-origin&subject=320404");
        Assert.Equal(("127.0.0.1", null), (unknown.Items[0].Entry.Address, unknown.Items[0].Entry.Person));
        var signedOut = await auditor.Get<Page<AuditLine>>($"/api/audit?outcome=signed-out&subject={Quiet}");
        Assert.Equal("GET /api/bodies/{body}", Assert.Single(signedOut.Items).Entry.Action);
    }

    [Fact]
    public async Task Audit_ThatCannotBeWritten_LetsNobodySignInOrReadIt()
    {
        await house.Person(name, Zhonglou, house.Role(Role.AuditAdministrator, Zhonglou));
        var auditor = await house.SignedIn(name);
        await Owner("REVOKE INSERT ON record.audit FROM linked_service");
        try
        {
            await Visitor.Refuses(Refusals.RecordUnavailable, await auditor.Get("/api/audit"));
            var password = AccountHouse.Password;
            var answer = await house.Browser().Post("/api/sign-in", new { userName = name, password });
            await Visitor.Refuses(Refusals.RecordUnavailable, answer);
        }
        finally
        {
            await Owner("GRANT INSERT ON record.audit TO linked_service");
        }
        await auditor.Get<Page<AuditLine>>("/api/audit");
    }

    [Fact]
    public async Task Audit_GoesBackPageByPage_AndByTime()
    {
        var person = await house.Person(name, Zhonglou);
        var browser = await house.SignedIn(name);
        for (var refused = 0; refused < 101; refused++)
        {
            await browser.Post("/api/bodies/320404/joining");
        }
        var auditor = await Auditor();

        var first = await auditor.Get<Page<AuditLine>>($"/api/audit?person={person}");
        var second = await auditor.Get<Page<AuditLine>>($"/api/audit?person={person}&before={first.Next}");
        var none = await auditor.Get<Page<AuditLine>>($"/api/audit?person={person}&to=2025-01-01T00:00:00Z");

        Assert.Equal(100, first.Items.Count);
        Assert.Equal(2, second.Items.Count);
        Assert.True(second.Items[0].Number < first.Items[^1].Number);
        Assert.Empty(none.Items);
    }

    private async Task<IReadOnlyList<AuditEntry>> Of(PersonId person, string action)
    {
        var auditor = await Auditor();
        var page = await auditor.Get<Page<AuditLine>>(
            $"/api/audit?person={person}&action={Uri.EscapeDataString(action)}"
        );
        return [.. page.Items.Select(line => line.Entry)];
    }

    private async Task Owner(string statement)
    {
        await using var command = house.Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<Visitor> Auditor()
    {
        if (signedIn is null)
        {
            await house.Person("audit" + name, BodyCode.Nation, house.Role(Role.AuditAdministrator, BodyCode.Nation));
            signedIn = await house.SignedIn("audit" + name);
        }
        return signedIn;
    }
}
