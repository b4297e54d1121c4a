using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.Audit;

[Collection(AccountRooms.Name)]
public sealed class AuditEndpointTests(AccountHouse house)
{
    private static readonly BodyCode Zhonglou = new("320404");
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
        var browser = await house.SignedIn("sec" + name);

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
        await house.Person(name, Zhonglou, house.Role(Role.AuditAdministrator, Zhonglou));
        await house.Person("sys" + name, Zhonglou, house.Role(Role.SystemAdministrator, BodyCode.Nation));

        await Visitor.Refuses(Refusals.NotFound, await (await house.SignedIn(name)).Get("/api/audit"));
        await Visitor.Refuses(Refusals.NotFound, await (await house.SignedIn("sys" + name)).Get("/api/audit"));
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

    private async Task<Visitor> Auditor()
    {
        var auditor = "audit" + name;
        await house.Person(auditor, BodyCode.Nation, house.Role(Role.AuditAdministrator, BodyCode.Nation));
        return await house.SignedIn(auditor);
    }
}
