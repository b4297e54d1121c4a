using System.Net;
using System.Text;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Reports;

/// <summary>Bad input at the doors of reports: a clear Chinese problem with code and field, 4xx, and nothing stored.</summary>
public sealed class BadInputTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private const string Member = "320581.委员乙";

    public static TheoryData<string, HttpStatusCode, string, string?> Bodies =>
        new()
        {
            { "{", HttpStatusCode.BadRequest, "malformed-json", null },
            { "[]", HttpStatusCode.BadRequest, "wrong-value", null },
            { """{"body":"320581","text":7,"category":"Economy"}""", HttpStatusCode.BadRequest, "wrong-value", "text" },
            { Sent("31", "标题"), HttpStatusCode.BadRequest, "wrong-value", "body" },
            { Sent("999999", "标题"), HttpStatusCode.UnprocessableEntity, "body.unknown", "body" },
            { Sent("320581", "   "), HttpStatusCode.UnprocessableEntity, "text.title-missing", "text.title" },
            {
                Sent("320581", "标题", new string('字', 1499)),
                HttpStatusCode.UnprocessableEntity,
                "text.too-long",
                "text"
            },
            { Sent("320581", "标题\\u0007"), HttpStatusCode.UnprocessableEntity, "control-character", "text.title" },
            { Sent("320581", "标题\\ud800"), HttpStatusCode.UnprocessableEntity, "broken-text", "text.title" },
            { Sent("320581", "标题", category: "Nothing"), HttpStatusCode.BadRequest, "wrong-value", "category" },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Submit_BadInput_AProblemWithCodeAndFieldAndNothingStored(
        string body,
        HttpStatusCode status,
        string code,
        string? field
    )
    {
        var member = await house.SignIn(Member);
        var before = await Mine(member);

        using var answer = await member.PostText("/api/reports", body, Guid.CreateVersion7(), CancellationToken.None);

        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((status, code), (answer.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Equal(field, problem.TryGetProperty("field", out var named) ? named.GetString() : null);
        Assert.Contains(problem.GetProperty("detail").GetString()!, letter => letter is >= '一' and <= '龥');
        Assert.Equal(before, await Mine(member));
    }

    [Fact]
    public async Task Submit_TenMegabytes_TooLarge()
    {
        var member = await house.SignIn(Member);
        using var answer = await member.PostText(
            "/api/reports",
            Sent("320581", "标题", new string('a', 10_000_000)),
            Guid.CreateVersion7(),
            CancellationToken.None
        );
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Submit_WithoutCommandId_IsRefused()
    {
        var member = await house.SignIn(Member);
        using var answer = await member.PostText("/api/reports", Sent("320581", "标题"), null, CancellationToken.None);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("command-id-missing", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task View_AReportOfOthers_AnswersLikeOneThatNeverWas()
    {
        var member = await house.SignIn(Member);
        var receipt = await member.Act("/api/reports", Submission, CancellationToken.None);
        var outsider = await house.SignIn("320583.编辑");

        var (theirs, theirProblem) = await Refused(outsider, receipt.Subject);
        var (none, noProblem) = await Refused(outsider, Guid.CreateVersion7().ToString());

        Assert.Equal(HttpStatusCode.NotFound, theirs);
        Assert.Equal((theirs, theirProblem), (none, noProblem));
    }

    [Fact]
    public async Task Receive_TwoEditorsAtOnce_OneReceivesTheOtherIsTold()
    {
        var (path, leg) = await Forwarded();
        var editor = await house.SignIn("320500.编辑");
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ => editor.Post($"{path}/legs/{leg}/receptions", null, Guid.CreateVersion7(), default))
        );
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
    }

    [Fact]
    public async Task Revise_FromAStaleVersion_IsAConflictThatKeepsTheTextInForce()
    {
        var (path, editor) = await Editing();
        var once = new RevisionRequest(StoryTexts.Edited, 1);
        await editor.Act($"{path}/copies/320581/versions", once, CancellationToken.None);
        using var stale = await editor.Post(
            $"{path}/copies/320581/versions",
            new RevisionRequest(StoryTexts.Edited with { Title = "另一个标题" }, 1),
            Guid.CreateVersion7(),
            CancellationToken.None
        );
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("text.stale", await stale.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Direct_DueInThePast_IsRefusedAtItsField()
    {
        var (path, editor) = await Editing();
        await editor.StepUp(CancellationToken.None);
        using var answer = await editor.Post(
            $"{path}/copies/320581/directives",
            new DirectiveRequest(DirectiveLevel.County, "县长", "请办。", new(2025, 3, 1), null, new(2025, 3, 2)),
            Guid.CreateVersion7(),
            CancellationToken.None
        );
        Assert.Contains("\"field\":\"due\"", await answer.Content.ReadAsStringAsync());
    }

    private static SubmitReport Submission => new(new("320581"), StoryTexts.Submitted, ReportCategory.Economy);

    private async Task<(string Path, Player Editor)> Editing()
    {
        var member = await house.SignIn(Member);
        var receipt = await member.Act("/api/reports", Submission, CancellationToken.None);
        var editor = await house.SignIn("320581.编辑");
        var path = "/api/reports/" + receipt.Subject;
        await editor.Act($"{path}/copies/320581/takings", null, CancellationToken.None);
        await editor.Act($"{path}/copies/320581/acceptances", null, CancellationToken.None);
        return (path, editor);
    }

    private async Task<(string Path, int Leg)> Forwarded()
    {
        var (path, editor) = await Editing();
        var copy = $"{path}/copies/320581";
        await editor.Act($"{copy}/review-requests", null, CancellationToken.None);
        await (await house.SignIn("320581.审核")).Act($"{copy}/approvals", null, CancellationToken.None);
        var signer = await house.SignIn("320581.签发");
        var signature = new SignatureRequest(AdoptionKind.Single, new("常熟社情民意", 2025, 5));
        await signer.Act($"{copy}/signatures", signature, CancellationToken.None);
        var sent = await signer.Act($"{copy}/legs", new ForwardRequest([new("320500")]), CancellationToken.None);
        return (path, sent.Item!.Value);
    }

    private static async Task<int> Mine(Player member) =>
        (await member.Get<Page<FollowedItem>>("/api/my/reports", CancellationToken.None)).Items.Count;

    private static async Task<(HttpStatusCode, string?)> Refused(Player outsider, string report)
    {
        using var answer = await outsider.Try($"/api/reports/{report}", CancellationToken.None);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        return (answer.StatusCode, problem.GetProperty("code").GetString() + problem.GetProperty("detail").GetString());
    }

    private static string Sent(string body, string title, string situation = "情况", string category = "Economy") =>
        new StringBuilder()
            .Append("{\"body\":\"")
            .Append(body)
            .Append("\",\"category\":\"")
            .Append(category)
            .Append("\",\"text\":{\"title\":\"")
            .Append(title)
            .Append("\",\"situation\":\"")
            .Append(situation)
            .Append("\",\"analysis\":\"原\",\"advice\":\"议\"}}")
            .ToString();
}
