using System.Net;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Accounts;
using ZhengXie.Linked.Gateway.Tests.SignIns;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>
/// Story S12, parts 1 to 6 (权限、审计、等保), in a house as it comes out of the box: posts show two factors at sign-in, a
/// quarter of an hour is idle. Each part has people of its own.
/// </summary>
[Trait("Story", "S12")]
public sealed partial class S12Tests(SessionHouse house) : IClassFixture<SessionHouse>, IAsyncLifetime, IAsyncDisposable
{
    private const string Auditor = "000000.审计";

    private readonly StoryPeople story = new(house.House);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => story.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task FiveWrongPasswords_LockForAQuarter_AndNobodyLearnsWhetherTheNameExists()
    {
        const string Editor = "411721.编辑";
        var nobody = await Tries("411721.没有这个人", "wrong-Password-1");
        for (var tried = 0; tried < 5; tried++)
        {
            Assert.Equal(nobody, await Tries(Editor, "wrong-Password-1"));
        }
        Assert.Equal(nobody, await Tries(Editor, DemoOptions.Password));

        house.House.Clock.Advance(TimeSpan.FromMinutes(15));
        await house.SignedIn(Editor);

        var auditor = await house.SignedIn(Auditor);
        var told = await Audit(auditor, $"action=sign-in&account={Uri.EscapeDataString(Editor)}");
        Assert.Equal(
            ["ok", "sign-in.locked", "sign-in.locked", .. Enumerable.Repeat("sign-in.refused", 4)],
            told.Select(entry => entry.Outcome)
        );
        Assert.All(told, entry => Assert.Equal("127.0.0.1", entry.Address));
        Assert.Equal(TimeSpan.FromMinutes(15), told[0].At - told[1].At);
        // What was typed as a name is not kept: it may have been a password. That somebody tried is.
        Assert.Contains(
            await Audit(auditor, "action=sign-in&outcome=sign-in.refused"),
            entry => entry is { Account: null, Person: null, Address: "127.0.0.1" }
        );
    }

    [Fact]
    public async Task AQuarterWithoutAHand_EndsTheSession_ThoughThePageWentOnAsking_AndTheDraftComesBack()
    {
        const string Member = "411722.委员甲";
        var (report, half) = (Guid.NewGuid(), new DraftContent(new("411722"), Title: "打到一半的题目"));
        var browser = await house.SignedIn(Member);
        Assert.Equal(
            HttpStatusCode.OK,
            (await browser.Put($"/api/drafts/{report}", new DraftRequest(0, half))).StatusCode
        );

        for (var minute = 1; minute < 15; minute++)
        {
            house.House.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/feeds")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/counts")).StatusCode);
        }
        house.House.Clock.Advance(TimeSpan.FromMinutes(1));
        await Visitor.Refuses(Refusals.SignedOut, await browser.Get("/api/feeds"));

        var again = await house.SignedIn(Member);
        Assert.Equal(half.Title, (await again.Get<Draft>($"/api/drafts/{report}")).Content.Title);
    }

    [Fact]
    public async Task SigningAndADirective_NeedTheSecondFactor_AndACodeShownTwiceFails()
    {
        const string Office = "411723";
        var report = await story.Submit(
            $"{Office}.委员甲",
            new(new(Office), StoryTexts.Submitted, ReportCategory.Economy)
        );
        var copy = $"/api/reports/{report}/copies/{Office}";
        await story.Take(report, Office);
        await story.Act($"{Office}.编辑", $"{copy}/acceptances");
        await story.Act($"{Office}.编辑", $"{copy}/review-requests");
        await story.Act($"{Office}.审核", $"{copy}/approvals");

        var signature = new SignatureRequest(AdoptionKind.Single, new("社情民意", 2025, 12));
        await NeedsTheSecondFactor($"{Office}.签发", $"{copy}/signatures", signature);
        var directive = new DirectiveRequest(DirectiveLevel.County, "县委主要领导", "请研究。", new(2025, 3, 3));
        await NeedsTheSecondFactor($"{Office}.编辑", $"{copy}/directives", directive);
    }

    [Fact]
    public async Task AGuessedNumber_IsAnsweredAsAMissingOne_AndToldAsOutOfBounds()
    {
        var report = await story.Submit(
            "420683.委员甲",
            new(new("420683"), StoryTexts.Submitted, ReportCategory.Economy)
        );
        var editor = await house.SignedIn("420625.编辑");

        var guessed = await Answer(await editor.Get($"/api/reports/{report}"));
        var missing = await Answer(await editor.Get($"/api/reports/{Guid.NewGuid()}"));

        Assert.Equal(missing, guessed);
        Assert.Equal((HttpStatusCode.NotFound, Refusals.NotFound.Code), (guessed.Status, guessed.Code));
        var told = Assert.Single(await Audit(await house.SignedIn(Auditor), $"subject={report}&account=420625.编辑"));
        Assert.Equal((AuditEntry.OutOfBounds, "127.0.0.1"), (told.Outcome, told.Address));
    }

    private async Task NeedsTheSecondFactor(string who, string act, object content)
    {
        var browser = await house.SignedIn(who);
        house.House.Clock.Advance(TimeSpan.FromMinutes(6));
        await Visitor.Refuses(Refusals.StepUpNeeded, await browser.Post(act, content));
        var code = await house.Code(who);
        Assert.Equal(HttpStatusCode.OK, (await browser.Post("/api/step-up", new { code })).StatusCode);
        await Visitor.Refuses(Refusals.CodeWrong, await browser.Post("/api/step-up", new { code }));
        Assert.Equal(HttpStatusCode.OK, (await browser.Post(act, content)).StatusCode);
    }

    private async Task<(HttpStatusCode Status, string Code, string Sentence)> Tries(string userName, string password) =>
        await Answer(await house.Browser().Post("/api/sign-in", new { userName, password }));

    private static async Task<(HttpStatusCode Status, string Code, string Sentence)> Answer(HttpResponseMessage answer)
    {
        var problem = await Visitor.Read<JsonElement>(answer);
        return (
            answer.StatusCode,
            problem.GetProperty("code").GetString()!,
            problem.GetProperty("detail").GetString()!
        );
    }

    private static async Task<IReadOnlyList<AuditEntry>> Audit(Visitor auditor, string filter) =>
        [.. (await auditor.Get<Page<AuditLine>>("/api/audit?" + filter)).Items.Select(line => line.Entry)];
}
