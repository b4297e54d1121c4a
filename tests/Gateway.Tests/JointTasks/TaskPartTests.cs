using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Tests.Stories;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>分报告 through the doors: fieldwork, figures, versions, the county's signature, and its way to the city and back.</summary>
public sealed class TaskPartTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private const string Editor = "420625.编辑";
    private const string Signer = "420625.签发";
    private const string City = "420600.编辑";
    private const string Other = "420683.编辑";

    private static readonly PartText Words = new(
        "谷城县产业链供应链情况",
        "全县规上企业126家。\n本地配套率38.5%。",
        "关键零部件断供4项。",
        "建立市县供需对接清单。"
    );

    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task AReturnedPart_ComesBackAsASecondVersion_AndTheFirstStaysReadableBesideIt()
    {
        var part = await Begun();
        await people.Open(City, Editor);
        await people.Act(Editor, part + "/figures", new FillFigures(0, [new("firms", "126")]));
        await people.Act(Editor, part + "/versions", new WritePart(0, Words));
        await people.Act(Editor, part + "/hand-ins", new PartVersionRequest(1));
        Assert.Equal(
            (HttpStatusCode.Conflict, "part.not-signed"),
            await Code(Editor, part + "/submissions", new PartVersionRequest(1))
        );
        await people.Act(Signer, part + "/signatures", new PartVersionRequest(1));
        Assert.Empty((await people.Read<PartView>(City, part)).Versions);

        await people.Act(Editor, part + "/submissions", new PartVersionRequest(1));
        await people.Hears(City, "joint-task.part-submitted", TaskOf(part));
        await people.Act(City, part + "/returns", new ReasonRequest("数据表缺本地配套率"));
        await people.Hears(Editor, "joint-task.part-returned", TaskOf(part));
        var returned = await people.Read<PartView>(Editor, part);
        Assert.Equal("数据表缺本地配套率", Assert.Single(returned.Delivery.Sendings).Reason);

        await people.Act(Editor, part + "/figures", new FillFigures(1, [new("local-share", "38.5")]));
        await people.Act(
            Editor,
            part + "/versions",
            new WritePart(1, Words with { Advice = "建立市县供需对接清单和专班。" })
        );
        await people.Act(Signer, part + "/signatures", new PartVersionRequest(2));
        await people.Act(Editor, part + "/submissions", new PartVersionRequest(2));
        await people.Act(City, part + "/receptions");

        var seen = await people.Read<PartView>(City, part);
        Assert.Equal((DeliveryState.Received, false), (seen.Delivery.State, seen.Own));
        Assert.Equal([1, 2], seen.Versions.Select(version => version.Number));
        var first = await people.Read<PartVersionView>(City, part + "/versions/1");
        Assert.Equal(Words, first.Text);
        Assert.Null(first.Figures.Single(figure => figure.Indicator == "local-share").Value);
        Assert.Equal(4, first.Paragraphs.Count);
        var differences = await people.Read<PartDifferences>(City, part + "/differences?from=1&to=2");
        Assert.Contains(
            differences.Parts.Single(one => one.Part == "advice").Pieces,
            piece => piece is { Change: PieceChange.Added, Text: "和专班" }
        );
        Assert.Equal(new FigureChange("local-share", "本地配套率", null, 38.5m), Assert.Single(differences.Figures));
        await RebuildChangesNothing();
    }

    [Fact]
    public async Task Fieldwork_AndItsPhotos_AreTheCountysUntilTheyAreSent_AndNeverAnotherCountys()
    {
        var part = await Begun();
        var photo = await Upload(Editor);
        var sheet = new FieldworkSheet
        {
            Sites = [new("城东园区", new(2025, 3, 12)) { Photos = [new(photo, "车间.jpg")] }],
            Forums = [new("企业座谈", 18), new("部门座谈", 19)],
            Questionnaires = new(60, 52),
        };
        await people.Act(Editor, part + "/fieldwork", new SaveFieldwork(0, sheet));
        await people.Act(Editor, part + "/progress", new ReportProgress(60));

        var own = await people.Read<PartView>(Editor, part);
        Assert.Equal((2, 37, 60, 52), Counted(own.Fieldwork!.Totals));
        Assert.Equal("城东园区", own.Fieldwork.Sheet!.Sites[0].Place);
        var city = await people.Read<PartView>(City, part);
        Assert.Equal((60, null), (city.Percent, city.Fieldwork));
        var board = await people.Task(City, TaskOf(part));
        Assert.Equal(
            60,
            board.Invitations.Single(invited => invited.Body.Code == new Contracts.Bodies.BodyCode("420625")).Percent
        );
        Assert.Equal(HttpStatusCode.NotFound, await Status(City, $"{part}/files/{photo}"));

        await people.Act(Editor, part + "/versions", new WritePart(0, Words));
        await people.Act(Signer, part + "/signatures", new PartVersionRequest(1));
        await people.Act(Editor, part + "/submissions", new PartVersionRequest(1));

        Assert.Equal(HttpStatusCode.OK, await Status(City, $"{part}/files/{photo}"));
        foreach (
            var path in new[] { "", "/versions/1", "/differences?from=1&to=1", "/files/" + photo, "/drafts/Figures" }
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status(Other, part + path));
        }
        Assert.Equal((HttpStatusCode.NotFound, "not-found"), await Code(Other, part + "/receptions", null));
        Assert.Equal(
            (HttpStatusCode.NotFound, "not-found"),
            await Code(Other, part + "/progress", new ReportProgress(1))
        );
    }

    [Fact]
    public async Task WhatIsTyped_SurvivesALostNetwork_InWhateverOrderItArrives()
    {
        var part = await Begun();
        var draft = part + "/drafts/Fieldwork";

        Assert.Equal(HttpStatusCode.OK, await Keep(draft, 1, "甲"));
        Assert.Equal(HttpStatusCode.OK, await Keep(draft, 3, "甲乙丙"));
        Assert.Equal(HttpStatusCode.OK, await Keep(draft, 3, "甲乙丙"));
        using var late = await Put(draft, 2, "甲乙");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var problem = await late.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("part.draft-stale", problem.GetProperty("code").GetString());
        Assert.Equal("甲乙丙", problem.GetProperty("theirs").GetProperty("content").GetProperty("note").GetString());
        var kept = await people.Read<PartDraft>(Editor, draft);
        Assert.Equal((3, "甲乙丙"), (kept.Revision, kept.Content.GetProperty("note").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, await Status(Signer, draft));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Keep(draft, 4, "机密★1年"));

        await (await people.At(Editor)).Send(HttpMethod.Delete, draft, null, null, people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, await Status(Editor, draft));
    }

    [Fact]
    public async Task TwoEditorsOfOnePart_AreShownThreeTexts_AndAWordInTheTableIsRefusedByItsField()
    {
        var part = await Begun();
        await people.Act(Editor, part + "/versions", new WritePart(0, Words));
        await people.Act(Editor, part + "/versions", new WritePart(1, Words with { Problems = "断供6项。" }));

        using var stale = await (await people.At(Editor)).Post(
            part + "/versions",
            new WritePart(1, Words with { Problems = "断供5项。" }),
            Guid.CreateVersion7(),
            people.Patience
        );
        var problem = await stale.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("text.stale", problem.GetProperty("code").GetString());
        Assert.Equal(
            "断供6项。",
            problem.GetProperty("theirs").GetProperty("text").GetProperty("problems").GetString()
        );
        Assert.Equal("problems", problem.GetProperty("clashes")[0].GetString());

        using var word = await (await people.At(Editor)).Post(
            part + "/figures",
            new FillFigures(0, [new("firms", "一百多家")]),
            Guid.CreateVersion7(),
            people.Patience
        );
        var refused = await word.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(
            ("figures.not-a-number", "figures[0].value"),
            (refused.GetProperty("code").GetString(), refused.GetProperty("field").GetString())
        );
        Assert.All((await people.Read<PartView>(Editor, part)).Figures, figure => Assert.Null(figure.Value));
    }

    private async Task<string> Begun()
    {
        // The signer's telephone shows a code that was not used in the test before.
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var task = await people.Issued();
        var part = $"/api/joint-tasks/{task}/parts/420625";
        await people.Act(Editor, part + "/joinings", new TaskJoining());
        return part;
    }

    private static string TaskOf(string part) => part.Split('/')[3];

    private static (int, int, int, int) Counted(FieldworkTotals totals) =>
        (totals.Forums, totals.People, totals.QuestionnairesSent, totals.QuestionnairesReturned);

    private async Task<(HttpStatusCode, string)> Code(string who, string path, object? content)
    {
        var (status, code, _) = await people.Refused(who, path, content);
        return (status, code);
    }

    private async Task<HttpStatusCode> Status(string who, string path)
    {
        using var answer = await (await people.At(who)).Try(path, people.Patience);
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> Keep(string draft, long revision, string note)
    {
        using var answer = await Put(draft, revision, note);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> Put(string draft, long revision, string note)
    {
        var request = new PartDraftRequest(revision, JsonSerializer.SerializeToElement(new { note }));
        return await (await people.At(Editor)).Send(HttpMethod.Put, draft, request, null, people.Patience);
    }

    private async Task<string> Upload(string who)
    {
        byte[] bytes = [0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(1000)];
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await (await people.At(who)).Send(
            HttpMethod.Post,
            "/api/files?name=photo.jpg",
            content,
            null,
            people.Patience
        );
        return (await answer.Content.ReadFromJsonAsync<UploadedFile>(people.Patience))!.Hash;
    }

    private async Task RebuildChangesNothing()
    {
        var before = (await Contents("task_parts"), await Contents("task_deliveries"));
        Assert.NotEqual(("", ""), before);
        await house.Services.GetRequiredService<Rebuild>().Run(new Random(7), people.Patience);
        Assert.Equal(before, (await Contents("task_parts"), await Contents("task_deliveries")));
    }

    private async Task<string> Contents(string table)
    {
        await using var command = house.Database.Owner.CreateCommand(
            $"""SELECT coalesce(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C"), '') FROM lists.{table} t"""
        );
        return (string)(await command.ExecuteScalarAsync(people.Patience))!;
    }
}
