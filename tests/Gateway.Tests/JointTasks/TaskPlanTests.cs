using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>方案 through the doors: drafted unseen by those below, issued to nine counties, amended; the kinds and their forms.</summary>
public sealed class TaskPlanTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task APlan_IsUnseenBelow_UntilItIsApproved_AndThenNineCountiesHearOfIt()
    {
        await people.Open("420625.编辑");
        var draft = await people.Draft();
        Assert.StartsWith("420600-LD-2025-", draft.Number, StringComparison.Ordinal);

        await Unseen("420625.编辑", draft.Subject);
        await Unseen("420000.编辑", draft.Subject);
        Assert.Equal(
            ["revise-plan", "submit-plan", "withdraw-plan"],
            (await people.Task("420600.编辑", draft.Subject)).Acts
        );
        Assert.Empty((await people.Task("420600.主席", draft.Subject)).Acts);

        await people.Issue(draft.Subject);
        await people.Hears("420625.编辑", "joint-task.issued", draft.Subject);

        var city = await people.Task("420600.编辑", draft.Subject);
        Assert.Equal((TaskStage.Confirming, "确认中", "联合调研"), (city.Stage, city.StageName, city.KindName));
        Assert.Equal(9, city.Invitations.Count);
        Assert.Equal(draft.Number + "/420602", city.Invitations[0].Number);
        Assert.Equal("同意", Assert.Single(city.Plan!.Remarks).Text);

        var county = await people.Task("420625.编辑", draft.Subject);
        Assert.Equal(draft.Number + "/420625", Assert.Single(county.Invitations).Number);
        Assert.Equal(3, county.Plan!.Text!.Questions.Count);
        Assert.Equal(2, county.Plan.Indicators.Count);
        Assert.Null(county.Plan.Invitees);
        Assert.Null(county.Plan.Version);
        Assert.Empty(county.Plan.Remarks);
        await Unseen("420000.编辑", draft.Subject);
        var notices = await (await people.At("420625.编辑")).After("desk:420625", 0, people.Patience);
        Assert.DoesNotContain(
            notices.Notices,
            notice => notice.Subject == draft.Subject && notice.Kind != "joint-task.issued"
        );
    }

    [Fact]
    public async Task TwoWhoReviseOnePlan_SeeBothTexts_AndNothingIsLost()
    {
        var task = (await people.Draft()).Subject;
        var path = $"/api/joint-tasks/{task}/plan-versions";
        await people.Act("420600.编辑", path, new RevisePlan(1, PlannedTasks.Plan with { Topics = [] }));

        using var answer = await (await people.At("420600.编辑")).Post(
            path,
            new RevisePlan(1, PlannedTasks.Plan with { Text = PlannedTasks.Plan.Text with { Subject = "产业链韧性" } }),
            Guid.CreateVersion7(),
            people.Patience
        );

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(people.Patience)).RootElement;
        Assert.Equal("task.plan-stale", problem.GetProperty("code").GetString());
        Assert.Equal(1, problem.GetProperty("base").GetProperty("topics").GetArrayLength());
        Assert.Equal("产业链韧性", problem.GetProperty("mine").GetProperty("text").GetProperty("subject").GetString());
        Assert.Equal(0, problem.GetProperty("theirs").GetProperty("topics").GetArrayLength());
        Assert.Equal(2, problem.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task AChange_KeepsBothDates_AndTellsOfFurtherBodiesOnlyThose()
    {
        var plan = PlannedTasks.Plan with { Invitees = new(Bodies: [new("420625"), new("420683")]) };
        var task = await people.Issued(plan);
        var later = plan.Dates.PartDue!.Value.AddDays(5);
        var changes = $"/api/joint-tasks/{task}/plan-changes";

        await people.Act("420600.编辑", changes, new AmendPlan("汛期顺延", PartDue: later));
        await people.Act("420600.编辑", changes, new AmendPlan("补充单位", Invite: [new("420684")]));

        var county = await people.Task("420625.编辑", task);
        var change = Assert.Single(county.Plan!.Changes);
        Assert.Equal((plan.Dates.PartDue!.Value, later), (change.PartDueBefore!.Value, change.PartDue!.Value));
        Assert.Equal(later, Assert.Single(county.Invitations).Due);
        Assert.Equal(2, (await people.Task("420600.编辑", task)).Plan!.Changes.Count);
        Assert.Equal(later, Assert.Single((await people.Task("420684.编辑", task)).Invitations).Due);
        Assert.Equal(1, await Heard("420625", task, "joint-task.plan-amended"));
        Assert.Equal(1, await Heard("420684", task, "joint-task.plan-amended"));
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "task.invitees-outside"),
            await Code(changes, new AmendPlan("补充单位", Invite: [new("320581")]))
        );
    }

    [Fact]
    public async Task APlanThatIsWrong_IsRefusedByItsField_AndTakesNoNumber()
    {
        var outside = PlannedTasks.Plan with { Invitees = new(Bodies: [new("320581")]) };
        var reversed = PlannedTasks.Plan with { Dates = PlannedTasks.Plan.Dates with { Ends = new(2025, 3, 9) } };
        var before = (await people.Draft()).Number!;

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "task.invitees-outside"),
            await Code("/api/joint-tasks", new DraftTask(new("420600"), "joint-research", outside))
        );
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "task.dates-reversed"),
            await Code("/api/joint-tasks", new DraftTask(new("420600"), "joint-research", reversed))
        );

        var next = (await people.Draft()).Number!;
        Assert.Equal(int.Parse(before[^3..]) + 1, int.Parse(next[^3..]));
    }

    [Fact]
    public async Task AFileOfThePlan_IsForThoseInvited_OnceItIsIssued()
    {
        byte[] photo = [0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(1000)];
        var hash = await Uploaded("420600.编辑", photo);
        var task = (await people.Draft(PlannedTasks.Plan with { Files = [new(hash, "点位图.jpg")] })).Subject;
        var path = $"/api/joint-tasks/{task}/files/{hash}";

        Assert.Equal(HttpStatusCode.NotFound, (await Fetched("420625.编辑", path)).Status);
        await people.Issue(task);

        Assert.Equal(photo, (await Fetched("420625.编辑", path)).Bytes);
        Assert.Equal(HttpStatusCode.NotFound, (await Fetched("320581.编辑", path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Fetched("420625.编辑", path + "0")).Status);
    }

    [Fact]
    public async Task Kinds_SayWhatAScreenNeeds()
    {
        var kinds = await people.Read<List<TaskKindView>>("420625.编辑", "/api/task-kinds");

        Assert.Equal(6, kinds.Count);
        var research = await people.Read<TaskKindView>("420625.编辑", "/api/task-kinds/joint-research");
        Assert.Contains(research.Plan, field => field is { Key: "text.subject", Required: true });
        Assert.Equal(12, research.Stages.Count);
        Assert.Empty(kinds.Single(kind => kind.Code == "meeting").Part);
        using var missing = await (await people.At("420625.编辑")).Try("/api/task-kinds/party", people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Templates_AreTheOffices_AndFillInWhatWasAsked()
    {
        const string path = "/api/bodies/420600/task-templates";
        var task = (await people.Draft()).Subject;
        await people.Act("420600.编辑", path, new TemplateRequest("年度联合调研", JointTaskId.Parse(task, null)));

        var templates = await people.Read<List<TemplateView>>("420600.编辑", path);

        Assert.Equal(["六环节闭环", "年度联合调研"], templates.Select(template => template.Name));
        Assert.Equal(6, templates[0].Content!.Steps.Count);
        Assert.Equal(PlannedTasks.Plan.Text.Questions, templates[1].Content!.Text.Questions);
        using var hidden = await (await people.At("420625.编辑")).Try(path, people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        await people.Act("420600.编辑", path + "/1/renamings", new TemplateName("春季联合调研"));
        using var removed = await (await people.At("420600.编辑")).Send(
            HttpMethod.Delete,
            path + "/1",
            null,
            Guid.CreateVersion7(),
            people.Patience
        );
        Assert.True(removed.IsSuccessStatusCode);
        Assert.Single(await people.Read<List<TemplateView>>("420600.编辑", path));
    }

    [Fact]
    public async Task ADraftOfAForm_IsOnesOwn_AndNoWindowOverwritesAnother()
    {
        var path = "/api/plan-drafts/" + Guid.CreateVersion7();
        var form = JsonSerializer.SerializeToElement(new { kind = "joint-research", text = new { subject = "产业" } });

        Assert.Equal(HttpStatusCode.OK, await Saved(path, new(0, form)));
        Assert.Equal(HttpStatusCode.OK, await Saved(path, new(1, form)));
        Assert.Equal(HttpStatusCode.Conflict, await Saved(path, new(1, form)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Saved(path, new(2, form.GetProperty("kind"))));

        var draft = await people.Read<PlanDraft>("420600.编辑", path);
        Assert.Equal((2, "产业"), (draft.Revision, draft.Form.GetProperty("text").GetProperty("subject").GetString()));
        using var hidden = await (await people.At("420600.审核")).Try(path, people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    private async Task<HttpStatusCode> Saved(string path, PlanDraftRequest request)
    {
        using var answer = await (await people.At("420600.编辑")).Send(
            HttpMethod.Put,
            path,
            request,
            null,
            people.Patience
        );
        return answer.StatusCode;
    }

    private async Task<string> Uploaded(string who, byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new("application/octet-stream");
        using var answer = await (await people.At(who)).Send(
            HttpMethod.Post,
            "/api/files?name=photo.jpg",
            content,
            Guid.CreateVersion7(),
            people.Patience
        );
        return JsonDocument
            .Parse(await answer.Content.ReadAsStringAsync(people.Patience))
            .RootElement.GetProperty("hash")
            .GetString()!;
    }

    private async Task<(HttpStatusCode Status, byte[] Bytes)> Fetched(string who, string path)
    {
        using var answer = await (await people.At(who)).Try(path, people.Patience);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(people.Patience));
    }

    private async Task Unseen(string who, string task)
    {
        using var hidden = await (await people.At(who)).Try($"/api/joint-tasks/{task}", people.Patience);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    private async Task<(HttpStatusCode Status, string Code)> Code(string path, object content)
    {
        var (status, code, _) = await people.Refused("420600.编辑", path, content);
        return (status, code);
    }

    private async Task<int> Heard(string body, string task, string kind)
    {
        NoticesView heard = await (await people.At($"{body}.编辑")).After($"desk:{body}", 0, people.Patience);
        return heard.Notices.Count(notice => notice.Subject == task && notice.Kind == kind);
    }
}
