using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>Bodies that have not joined, and arrivals by the dozen, through the doors.</summary>
public sealed class PaperTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    // In the country's list, but not in the demo: none of the three has joined.
    private static readonly BodyCode Nanjing = new("320100");
    private static readonly BodyCode Wuxi = new("320200");
    private static readonly BodyCode Xishan = new("320205");

    private readonly Dictionary<string, Player> people = new(StringComparer.Ordinal);

    [Fact]
    public async Task APaperOfABodyThatHasNotJoined_IsAllThereWhenItJoins()
    {
        var entered = await Act(
            "320000.编辑",
            "/api/desks/320000/papers",
            new PaperRequest(
                Nanjing,
                StoryTexts.Submitted,
                ReportCategory.Society,
                "三月一日来函。",
                AuthorName: "某市委员"
            )
        );
        Assert.StartsWith("320000-XX-2025-", entered.Number, StringComparison.Ordinal);
        await Signed(entered.Subject, new("320000"), "320000");

        var view = await (await At("320000.编辑")).Get<ReportView>($"/api/reports/{entered.Subject}", default);
        Assert.Equal((Nanjing, "某市委员"), (view.Origin.Code, view.AuthorName));
        Assert.Equal([CopyStage.OnPaper, CopyStage.Signed], view.Copies.Select(copy => copy.Stage));
        Assert.True(Assert.Single(view.Legs).OnPaper);

        await Act("320000.系统", $"/api/bodies/{Nanjing}/joining", null);
        await Hire("320000.委员乙", Role.Editor, Nanjing);
        var editor = await At("320000.委员乙");
        var own = await editor.Get<ReportView>($"/api/reports/{entered.Subject}", default);
        Assert.True(own.Copies.Single(copy => copy.Body.Code == Nanjing).Own);
        Assert.Equal(ResultKind.Adopted, Assert.Single(own.Results).Kind);
        var desk = await editor.Get<Page<DeskItem>>($"/api/desks/{Nanjing}/reports?list=All", default);
        Assert.Equal(entered.Subject, Assert.Single(desk.Items).Report.ToString());
        await editor.Feeds(default);
        var heard = await editor.After($"desk:{Nanjing}", 0, default);
        Assert.Contains(heard.Notices, notice => notice.Kind == "report.signed");

        using var late = await (await At("320000.编辑")).Post(
            "/api/desks/320000/papers",
            new PaperRequest(Nanjing, StoryTexts.Edited, ReportCategory.Society, "来函。"),
            Guid.CreateVersion7(),
            default
        );
        Assert.Contains("paper.body-joined", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALegThatWentOnPaper_WaitsOnTheDeskOfItsBodyOnceItJoins()
    {
        await Act("320000.系统", $"/api/bodies/{Xishan}/joining", null);
        await Hire("320402.委员甲", Role.Member, Xishan);
        await Hire("320402.编辑", Role.Editor, Xishan);
        await Hire("320402.审核", Role.Reviewer, Xishan);
        await Hire("320402.签发", Role.Signer, Xishan);
        var report = await Submitted("320402.委员甲", Xishan);
        await Act("320402.编辑", $"/api/reports/{report}/copies/{Xishan}/takings", null);
        await Signed(report, Xishan, "320402");
        var sent = await Act("320402.签发", $"/api/reports/{report}/copies/{Xishan}/legs", new ForwardRequest([Wuxi]));
        await Act(
            "320402.编辑",
            $"/api/reports/{report}/legs/{sent.Item}/offline-results",
            new OfflineResultRequest(ResultKind.OfflineReceived, "电话告知已收到。")
        );

        await Act("320000.系统", $"/api/bodies/{Wuxi}/joining", null);

        await Hire("320000.委员丙", Role.Editor, Wuxi);
        var editor = await At("320000.委员丙");
        var waiting = await editor.Get<Page<DeskItem>>($"/api/desks/{Wuxi}/reports?list=Todo", default);
        Assert.Equal(CopyStage.Arriving, Assert.Single(waiting.Items).Stage);
        await editor.Act($"/api/reports/{report}/legs/{sent.Item}/receptions", null, default);
        var sender = await (await At("320402.编辑")).Get<ReportView>($"/api/reports/{report}", default);
        Assert.Equal("电话告知已收到。", sender.Results.Single(result => result.Offline).Evidence);
        Assert.Equal((LegState.Received, false), (sender.Legs[^1].State, sender.Legs[^1].Offline));
    }

    [Fact]
    public async Task AnOfficeThatStartsInMidYear_GoesOnWithItsNumbers()
    {
        await Start("320411.编辑", new RegisterStart(RegisterKind.Reports, 2025, 289), HttpStatusCode.OK, "0289");
        await Start("320411.系统", new RegisterStart(RegisterKind.Reports, 2025, 289), HttpStatusCode.OK, "0289");
        await Start(
            "320411.编辑",
            new RegisterStart(RegisterKind.Reports, 2025, 300),
            HttpStatusCode.Conflict,
            "register.in-use"
        );
        await Start(
            "320411.编辑",
            new RegisterStart(RegisterKind.Directives, 2025, 0),
            HttpStatusCode.UnprocessableEntity,
            "register.start-wrong"
        );
        await Start(
            "320411.委员甲",
            new RegisterStart(RegisterKind.Directives, 2025, 5),
            HttpStatusCode.Forbidden,
            "not-allowed"
        );

        var report = await Submitted("320411.委员甲", new("320411"));
        var view = await (await At("320411.编辑")).Get<ReportView>($"/api/reports/{report}", default);
        Assert.Equal("320411-XX-2025-0289", Assert.Single(view.Copies).Number);
        var registers = await (await At("320411.编辑")).Get<List<RegisterView>>(
            "/api/bodies/320411/registers",
            default
        );
        Assert.Equal(("320411-XX-2025-0290", 1), (registers[0].Next, registers[0].Given));
        using var others = await (await At("320412.编辑")).Try("/api/bodies/320411/registers", default);
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
    }

    [Fact]
    public async Task FortyMixedArrivals_AreTakenInAtOnce_EachWithItsOwnAnswer()
    {
        var reports = new List<string>();
        for (var index = 0; index < 38; index++)
        {
            reports.Add(await Submitted("320404.委员甲", new("320404")));
        }
        for (var index = 0; index < 2; index++)
        {
            var sent = await Submitted("320404.委员甲", new("320404"));
            await Act("320404.编辑", $"/api/reports/{sent}/copies/320404/takings", null);
            await Signed(sent, new("320404"), "320404");
            await Act("320404.签发", $"/api/reports/{sent}/copies/320404/legs", new ForwardRequest([new("320400")]));
            reports.Add(sent);
        }
        var county = await Take(
            "320404",
            [.. reports.Take(38), Guid.CreateVersion7().ToString()],
            Guid.CreateVersion7()
        );
        Assert.All(county.Take(38), outcome => Assert.NotNull(outcome.Receipt));
        Assert.Equal("not-found", county[^1].Code);
        Assert.NotNull(county[^1].Detail);

        var id = Guid.CreateVersion7();
        var city = await Take("320400", [.. reports.Skip(38), reports[0]], id);
        Assert.All(
            city.Take(2),
            outcome => Assert.StartsWith("320400-XX-", outcome.Receipt!.Number, StringComparison.Ordinal)
        );
        Assert.Equal("not-found", city[^1].Code);
        // Sent again under the same command id, nothing is done twice.
        Assert.Equal(city, await Take("320400", [.. reports.Skip(38), reports[0]], id));

        using var twice = await Try("320404", [reports[0], reports[0]]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        using var many = await Try(
            "320404",
            [.. Enumerable.Range(0, 101).Select(_ => Guid.CreateVersion7().ToString())]
        );
        Assert.Contains("takings.reports-wrong", await many.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task Start(string who, RegisterStart start, HttpStatusCode status, string says)
    {
        var path = $"/api/bodies/{who[..6]}/registers";
        using var answer = await (await At(who)).Post(path, start, Guid.CreateVersion7(), default);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<TakingOutcome>> Take(string body, string[] reports, Guid id)
    {
        using var answer = await (await At($"{body}.编辑")).Post(
            $"/api/desks/{body}/takings",
            Named(reports),
            id,
            default
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<List<TakingOutcome>>())!;
    }

    private async Task<HttpResponseMessage> Try(string body, string[] reports) =>
        await (await At($"{body}.编辑")).Post(
            $"/api/desks/{body}/takings",
            Named(reports),
            Guid.CreateVersion7(),
            default
        );

    private static TakingsRequest Named(string[] reports) =>
        new([.. reports.Select(report => ReportId.Parse(report, null))]);

    private async Task<Player> At(string who) =>
        people.TryGetValue(who, out var known) ? known : people[who] = await house.SignIn(who);

    private async Task<Receipt> Act(string who, string path, object? content) =>
        await (await At(who)).Act(path, content, default);

    private async Task<string> Submitted(string who, BodyCode body) =>
        (await Act(who, "/api/reports", new SubmitReport(body, StoryTexts.Submitted, ReportCategory.Society))).Subject;

    private async Task Signed(string report, BodyCode body, string staff)
    {
        var copy = $"/api/reports/{report}/copies/{body}";
        await Act($"{staff}.编辑", $"{copy}/acceptances", null);
        await Act($"{staff}.编辑", $"{copy}/review-requests", null);
        await Act($"{staff}.审核", $"{copy}/approvals", null);
        await Act($"{staff}.签发", $"{copy}/signatures", new SignatureRequest(AdoptionKind.Transferred));
    }

    // Somebody of the demo works at a body that has just joined, too.
    private async Task Hire(string who, Role role, BodyCode body)
    {
        var person = new PersonId(DerivedId.Of("demo-person", who));
        var grant = new GrantRole(role, body, null, new(2025, 1, 1), null);
        var order = new PersonOrder(person, new CommandId(Guid.NewGuid()), Caller.House, grant);
        Assert.NotNull((await house.Services.GetRequiredService<PersonActs>().Do(order, default)).Receipt);
    }
}
