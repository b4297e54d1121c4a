using System.Net;
using System.Text;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class ImportTests(AccountHouse house)
{
    private const string Heading = "机构代码,姓名,用户名,界别,省政协委员,同名\n";
    private static readonly BodyCode Duji = new("340602");
    private readonly string mark = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task AFile_WithOneFaultyRow_DoesNothing_AndNamesEveryFault()
    {
        var system = await Administrator(Role.SystemAdministrator);
        var text =
            Heading
            + $"340602,好人{mark},u1.{mark},经济界,是,\n"
            + $"340603,邻居{mark},u2.{mark},,,\n"
            + $"340602,,x,,也许,\n"
            + $"999999,无处{mark},u4.{mark},,,\n"
            + $"340602,好人{mark},U1.{mark},,,\n"
            + $"340602,好人{mark},u6.{mark},,,是\n"
            + $"340602,重名{mark},{Role.SystemAdministrator}{mark},,,\n";

        var done = await Done(await Import(system, Encoding.UTF8.GetBytes(text)));

        Assert.Equal((7, false), (done.Rows, done.Carried));
        Assert.Equal(
            [
                (3, "机构代码", Refusals.NotAllowed.Code),
                (4, "省政协委员", Refusals.ImportNotYesOrNo.Code),
                (4, "用户名", Refusals.UserNameInvalid.Code),
                (4, "姓名", Refusals.PersonNameInvalid.Code),
                (5, "机构代码", Refusals.BodyUnknown.Code),
                (6, "用户名", Refusals.ImportRepeated.Code),
                (6, "姓名", Refusals.ImportNamesake.Code),
                (8, "用户名", Refusals.UserNameTaken.Code),
            ],
            done.Faults.Select(fault => (fault.Row, fault.Column!, fault.Code))
        );
        Assert.Equal(done.Faults.Count, done.FaultCount);
        Assert.Equal(0, await Count("SELECT count(*) FROM lists.people WHERE name LIKE '好人' || $1", mark));
    }

    [Fact]
    public async Task AGoodFile_RegistersAndInvites_AndAskedForAgainGivesTheSameCodes()
    {
        var system = await Administrator(Role.SystemAdministrator);
        var sheet = Spreadsheet.Of(
            ["机构代码", "姓名", "用户名", "界别"],
            ["340602", "委员" + mark, "甲." + mark, "经济界"],
            [],
            ["340602", "委员" + mark + "乙", "乙." + mark, ""]
        );
        var command = Guid.NewGuid();
        Assert.Equal((2, false, 0), Counted(await Done(await Import(system, sheet, command, "?dryRun=true"))));

        var first = await Done(await Import(system, sheet, command));
        var again = await Done(await Import(system, sheet, command));

        Assert.Equal((2, true, 0), Counted(first));
        Assert.Equal(first.Invitations.Select(one => one.Code), again.Invitations.Select(one => one.Code));
        Assert.Equal(2, await Count("SELECT count(*) FROM lists.people WHERE name LIKE '委员' || $1 || '%'", mark));
        var joined = await house
            .Browser()
            .Post(
                "/api/joinings",
                new
                {
                    first.Invitations[1].UserName,
                    first.Invitations[1].Code,
                    password = "Own-Choice-2025",
                }
            );
        Assert.Equal(HttpStatusCode.NoContent, joined.StatusCode);
        await Visitor.Refuses(
            Refusals.CommandIdTaken,
            await Import(system, Encoding.UTF8.GetBytes(Heading + $"340602,丙,丙.{mark},,,\n"), command)
        );
        var other = await Done(await Import(system, sheet));
        Assert.All(
            other.Faults,
            fault => Assert.Contains(fault.Code, new[] { "account.name-taken", "import.namesake" })
        );
        Assert.NotEmpty(other.Faults);
    }

    [Fact]
    public async Task TwoThousandRows_InGb18030_AreDoneInOneRequest()
    {
        var system = await Administrator(Role.SystemAdministrator);
        var text = new StringBuilder(Heading);
        for (var row = 0; row < 2000; row++)
        {
            text.Append($"340602,人员{mark}{row},r{row}.{mark},,,\n");
        }
        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        var done = await Done(await Import(system, chinese.GetBytes(text.ToString())));

        Assert.Equal((2000, true, 0), Counted(done));
        Assert.Equal(2000, done.Invitations.Select(one => one.Code).Distinct().Count());
        text.Append($"340602,再来{mark},more.{mark},,,\n");
        await Visitor.Refuses(Refusals.ImportTooLong, await Import(system, Encoding.UTF8.GetBytes(text.ToString())));
    }

    [Fact]
    public async Task WhatIsNoTable_IsRefused()
    {
        var system = await Administrator(Role.SystemAdministrator);

        await Visitor.Refuses(Refusals.ImportUnreadable, await Import(system, [0, 1, 2, 255]));
        await Visitor.Refuses(Refusals.ImportUnreadable, await Import(system, "PK\u0003\u0004broken"u8.ToArray()));
        await Visitor.Refuses(Refusals.ImportUnreadable, await Import(system, [0x81, 0x20, 0xFF]));
        await Visitor.Refuses(Refusals.ImportEmpty, await Import(system, []));
        await Visitor.Refuses(Refusals.ImportEmpty, await Import(system, Encoding.UTF8.GetBytes(Heading)));
        await Visitor.Refuses(
            Refusals.ImportColumnMissing("用户名"),
            await Import(system, Encoding.UTF8.GetBytes("机构代码,姓名\n340602,某\n"))
        );
        var security = await Administrator(Role.SecurityAdministrator);
        await Visitor.Refuses(Refusals.NotAllowed, await Import(security, Encoding.UTF8.GetBytes(Heading)));
    }

    [Fact]
    public async Task Roles_AreGrantedByTheSecurityAdministrator_WithTheSecondFactor_UnderTheSameRules()
    {
        var editor = await house.Person("r1" + mark, Duji);
        var security = await Administrator(Role.SecurityAdministrator);
        var heading = "用户名,角色,机构代码,单位,起始日期,终止日期\n";
        var faulty =
            heading
            + $"r1{mark},信息编辑,340602,,2025-03-03,\n"
            + $"r1{mark},系统管理员,340602,,2025-03-03,\n"
            + $"nobody{mark},审核人,340602,,2025-03-03,\n"
            + $"r1{mark},大官,340602,没有,某天,\n"
            + $"{Role.SecurityAdministrator}{mark},审核人,340602,,2025-03-03,\n"
            + $"r1{mark},审核人,340603,,2025-03-03,\n";

        await Visitor.Refuses(Refusals.StepUpNeeded, await Roles(security, faulty));
        var checkedOnly = await Visitor.Read<RoleImport>(await Roles(security, faulty, "?dryRun=true"));
        Assert.Equal(
            [
                (3, Refusals.RoleDutiesSeparated.Code),
                (4, Refusals.ImportUserUnknown.Code),
                (5, Refusals.ImportRoleUnknown.Code),
                (5, Refusals.UnitUnknown.Code),
                (5, Refusals.ImportDateUnreadable.Code),
                (6, Refusals.RoleOfOneself.Code),
                (7, Refusals.NotAllowed.Code),
            ],
            checkedOnly.Faults.Select(fault => (fault.Row, fault.Code))
        );

        var code = house.CodeOf($"{Role.SecurityAdministrator}{mark}");
        await security.Post("/api/step-up", new { code });
        var good = heading + $"R1{mark},信息编辑,340602,,2025/3/3,2025年12月31日\nr1{mark},审核人,340602,,45719,\n";
        var command = Guid.NewGuid();
        Assert.True((await Visitor.Read<RoleImport>(await Roles(security, good, command: command))).Carried);
        Assert.True((await Visitor.Read<RoleImport>(await Roles(security, good, command: command))).Carried);

        var grants = (await (await house.SignedIn("r1" + mark)).Get<Me>("/api/me")).Grants;
        Assert.Equal([Role.Editor, Role.Reviewer], grants.Select(grant => grant.Role));
        Assert.Equal(new DateOnly(2025, 12, 31), grants[0].Until);
        Assert.Equal(new DateOnly(2025, 3, 3), grants[1].From);
        Assert.Equal(2, await Count("SELECT count(*) FROM lists.grants WHERE person = $1::uuid", editor.ToString()));
    }

    private static (int Rows, bool Carried, int Faults) Counted(AccountImport done) =>
        (done.Rows, done.Carried, done.FaultCount);

    private static async Task<AccountImport> Done(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await Visitor.Read<AccountImport>(answer);
    }

    private static Task<HttpResponseMessage> Import(
        Visitor visitor,
        byte[] file,
        Guid? command = null,
        string query = ""
    ) => Send(visitor, "/api/account-imports" + query, file, command);

    private static Task<HttpResponseMessage> Roles(
        Visitor visitor,
        string text,
        string query = "",
        Guid? command = null
    ) => Send(visitor, "/api/role-imports" + query, Encoding.UTF8.GetBytes(text), command);

    private static async Task<HttpResponseMessage> Send(Visitor visitor, string address, byte[] file, Guid? command)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Content = new ByteArrayContent(file);
        request.Content.Headers.ContentType = new("application/octet-stream");
        request.Headers.Add(Acting.Header, (command ?? Guid.NewGuid()).ToString());
        return await visitor.Client.SendAsync(request);
    }

    private async Task<Visitor> Administrator(Role role)
    {
        await house.Person(role + mark, Duji, house.Role(role, Duji));
        return await house.SignedIn(role + mark);
    }

    private async Task<long> Count(string query, string value)
    {
        await using var command = house.Database.Owner.CreateCommand(query);
        command.Parameters.AddWithValue(value);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
