using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.Storage.SignOn;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class RecoveryTests(AccountHouse house)
{
    private const string Fresh = "Found-Again-2025";
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.编辑" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task TwoAdministrators_GiveOneHalfEach_AndOnlyThePersonHasBoth()
    {
        var person = await house.Person(name, Changshu, house.Role(Role.Editor, Changshu));
        var bindings = new OuterIdentities(house.Database.Service, house.Clock);
        Assert.True(await bindings.Bind(person, "outside", name, CancellationToken.None));
        var theirs = await house.SignedIn(name);
        var (system, security) = (await Stepped(Role.SystemAdministrator), await Stepped(Role.SecurityAdministrator));
        Assert.Equal(HttpStatusCode.NoContent, (await Ask(name)).StatusCode);
        var asked = await Mine(system);

        var first = await Visitor.Read<RecoveryPart>(await Approve(system, asked));
        Assert.Equal((Role.SystemAdministrator, false), (first.Part, first.Approved));
        Assert.Equal(HttpStatusCode.OK, (await theirs.Get("/api/me")).StatusCode);
        await Visitor.Refuses(Refusals.RecoveryRefused, await Take(first.Code, first.Code));
        await Visitor.Refuses(Refusals.RecoveryAlreadyApproved, await Approve(system, asked));

        var second = await Visitor.Read<RecoveryPart>(await Approve(security, asked));
        Assert.Equal((Role.SecurityAdministrator, true), (second.Part, second.Approved));
        Assert.Equal(house.Clock.GetUtcNow().AddHours(24), second.Until);
        await Visitor.Refuses(Refusals.SignedOut, await theirs.Get("/api/me"));
        await Visitor.Refuses(Refusals.SignInRefused, await SignIn(AccountHouse.Password));
        Assert.Null(await bindings.Find("outside", name, CancellationToken.None));

        await Visitor.Refuses(Refusals.RecoveryRefused, await Take(second.Code, first.Code));
        await Visitor.Refuses(
            Refusals.PasswordUsedBefore.At("password"),
            await Take(first.Code, second.Code, AccountHouse.Password)
        );
        Assert.Equal(HttpStatusCode.NoContent, (await Take(first.Code, second.Code)).StatusCode);
        var me = await (await house.SignedIn(name, Fresh)).Get<Me>("/api/me");
        Assert.Equal((false, false), (me.SecondFactor, me.MustChangePassword));
        await Visitor.Refuses(Refusals.RecoveryRefused, await Take(first.Code, second.Code));
    }

    [Fact]
    public async Task Asking_AnswersAlike_WhetherThereIsSuchAnAccount()
    {
        var person = await house.Person(name, Changshu);

        var (known, unknown) = (await Ask(name), await Ask("nobody." + name));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (known.StatusCode, unknown.StatusCode));
        Assert.Equal(
            known.Headers.Select(header => header.Key).Order(StringComparer.Ordinal),
            unknown.Headers.Select(header => header.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(HttpStatusCode.NoContent, (await Ask(name)).StatusCode);
        Assert.Equal(1, await Count("SELECT count(*) FROM identity.recoveries WHERE person = $1::uuid", person));
    }

    [Fact]
    public async Task NobodyApprovesForHimself_NorWithoutASecondFactor_NorFromElsewhere()
    {
        var system = await Stepped(Role.SystemAdministrator);
        var security = await Stepped(Role.SecurityAdministrator);
        var me = await system.Get<Me>("/api/me");
        Assert.Equal(HttpStatusCode.NoContent, (await Ask(me.UserName)).StatusCode);
        var asked = (await security.Get<List<RecoveryView>>("/api/recoveries")).Single(one => one.Person == me.Person);

        Assert.DoesNotContain(await system.Get<List<RecoveryView>>("/api/recoveries"), one => one.Person == me.Person);
        await Visitor.Refuses(Refusals.NotFound, await Approve(system, asked));
        await Visitor.Refuses(Refusals.NotFound, await system.Delete("/api/recoveries/" + asked.Recovery));
        await Visitor.Refuses(Refusals.NotAllowed, await system.Post($"/api/people/{me.Person}/recovery"));

        var unstepped = await Administrator(Role.SecurityAdministrator, "未验证");
        await Visitor.Refuses(Refusals.StepUpNeeded, await Approve(unstepped, asked));
        var audit = await Stepped(Role.AuditAdministrator);
        Assert.Empty(await audit.Get<List<RecoveryView>>("/api/recoveries"));
        await Visitor.Refuses(Refusals.NotFound, await Approve(audit, asked));
        await Visitor.Refuses(Refusals.NotFound, await Approve(security, asked with { Recovery = Guid.NewGuid() }));
    }

    [Fact]
    public async Task AnAdministratorAsksFor_Somebody_AndTheOtherRejects()
    {
        var person = await house.Person(name, Changshu);
        var (system, security) = (await Stepped(Role.SystemAdministrator), await Stepped(Role.SecurityAdministrator));
        var address = $"/api/people/{person}/recovery";
        Assert.Equal(HttpStatusCode.NoContent, (await security.Post(address)).StatusCode);
        await Visitor.Refuses(Refusals.RecoveryUnderWay, await system.Post(address));
        var asked = await Mine(security);
        var part = await Visitor.Read<RecoveryPart>(await Approve(security, asked));

        Assert.Equal(HttpStatusCode.NoContent, (await system.Delete("/api/recoveries/" + asked.Recovery)).StatusCode);

        await Visitor.Refuses(Refusals.RecoveryRefused, await Take(part.Code, part.Code));
        Assert.Equal(HttpStatusCode.OK, (await SignIn(AccountHouse.Password)).StatusCode);
        await Visitor.Refuses(Refusals.NotFound, await system.Delete("/api/recoveries/" + asked.Recovery));
        Assert.Equal(
            3,
            await Count("SELECT count(*) FROM record.audit WHERE action LIKE 'recovery.%' AND subject = $1", person)
        );
    }

    [Fact]
    public async Task WhatWasNotApprovedInThreeDays_IsGone()
    {
        await house.Person(name, Changshu);
        var system = await Stepped(Role.SystemAdministrator);
        await Ask(name);
        var asked = await Mine(system);

        house.Clock.Advance(TimeSpan.FromDays(3));

        var later = await Stepped(Role.SystemAdministrator, "后来");
        Assert.DoesNotContain(await later.Get<List<RecoveryView>>("/api/recoveries"), one => one.UserName == name);
        await Visitor.Refuses(Refusals.NotFound, await Approve(later, asked));
        await Ask(name);
        Assert.NotEqual(asked.Recovery, (await Mine(later)).Recovery);
    }

    [Fact]
    public async Task Console_ApprovesWhereAnAdministratorIsMissing_AndTwoNamesAnswerForIt()
    {
        var person = await house.Person(name, Changshu);
        Assert.Equal(ConsoleCommands.Usage, (await Recover("甲某", "甲某")).Code);

        var (code, output) = await Recover("甲某", "乙某");

        Assert.True(code == 0, output);
        var halves = output
            .Split('\n')
            .Where(line =>
                line.Contains('段', StringComparison.Ordinal) && line.StartsWith("  ", StringComparison.Ordinal)
            );
        string[] codes = [.. halves.Select(line => line.Split(' ')[^1].Trim())];
        await Visitor.Refuses(Refusals.SignInRefused, await SignIn(AccountHouse.Password));
        Assert.Equal(HttpStatusCode.NoContent, (await Take(codes[0], codes[1])).StatusCode);
        Assert.Equal(
            1,
            await Count(
                "SELECT count(*) FROM record.audit WHERE action = 'recovery.console' AND account = '甲某、乙某' AND subject = $1",
                person
            )
        );
    }

    private async Task<(int Code, string Output)> Recover(string first, string second)
    {
        await using var output = new StringWriter();
        string[] settings =
        [
            "--Linked:Owner=" + house.Database.OwnerString,
            "--Linked:Service=" + house.Database.ServiceString,
        ];
        var code = await ConsoleCommands.House.Run(
            ["recover", name, first, second, .. settings],
            output,
            CancellationToken.None
        );
        return (code, output.ToString());
    }

    private Task<HttpResponseMessage> Ask(string userName) => house.Browser().Post("/api/recoveries", new { userName });

    private Task<HttpResponseMessage> SignIn(string password) =>
        house.Browser().Post("/api/sign-in", new { userName = name, password });

    private Task<HttpResponseMessage> Take(string systemCode, string securityCode, string password = Fresh) =>
        house
            .Browser()
            .Post(
                "/api/recoveries/takings",
                new
                {
                    userName = name,
                    systemCode,
                    securityCode,
                    password,
                }
            );

    private static Task<HttpResponseMessage> Approve(Visitor administrator, RecoveryView recovery) =>
        administrator.Post($"/api/recoveries/{recovery.Recovery}/approvals");

    private async Task<RecoveryView> Mine(Visitor administrator) =>
        (await administrator.Get<List<RecoveryView>>("/api/recoveries")).Single(one => one.UserName == name);

    private async Task<Visitor> Stepped(Role role, string mark = "")
    {
        var administrator = await Administrator(role, mark);
        var code = house.CodeOf((int)role + mark + name);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Post("/api/step-up", new { code })).StatusCode);
        return administrator;
    }

    private async Task<Visitor> Administrator(Role role, string mark)
    {
        await house.Person((int)role + mark + name, Changshu, house.Role(role, Changshu));
        return await house.SignedIn((int)role + mark + name);
    }

    private async Task<long> Count(string query, PersonId person)
    {
        await using var command = house.Database.Owner.CreateCommand(query);
        command.Parameters.AddWithValue(person.ToString());
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
