using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Tests.Stories;

/// <summary>
/// Story S06 without its points (苏州): the province commissions, the city relays; a party's text is nearly another's; two
/// editors meet at one paper; a late county is taken and marked.
/// </summary>
[Trait("Story", "S06")]
public sealed class S06Tests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncLifetime, IAsyncDisposable
{
    private const string Title = "党内法规纳入高等教育课程";
    private static readonly BodyCode Province = new("320000");
    private static readonly BodyCode City = new("320500");

    private readonly StoryPeople story = new(house);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => story.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task AProvincesCommission_IsRelayed_AnsweredLate_EditedByTwo_AndNothingIsLost()
    {
        var (issued, relay) = await Commission();

        // Two of 常熟, one of 昆山, one of a party whose text is nearly 昆山's: it is warned, and sends with a word of its own.
        var first = await FromCounty("320581", relay, Text("课程设置", "高校法学课堂很少讲到党内法规，学生知之不多。"));
        await FromCounty("320581", relay, Text("教材编写", "现有教材多年未修订，案例陈旧，教师自编讲义。"));
        var kunshan = await FromCounty("320583", relay, Text("师资培养", Kunshan));
        await Index();
        await FromParty(relay, kunshan);
        await OnlyWhoSentNothingIsReminded(relay);

        await TwoEditors(first);
        await SamePaperSavedTwice(first);

        // 江苏 adopts one; its page counts by itself.
        await story.Finish(first, "320500", 12);
        await story.Forward(first, "320500", "320000");
        await story.Open("320000.主席", "320581.委员甲");
        await story.Receive(first, "320000", 2);
        await story.Adopt(first, "320000", 31);
        await story.Hears("320581.委员甲", "report.signed", first);
        var page = await story.Read<CommissionView>("320000.主席", $"/api/commissions/{issued}");
        Assert.Equal((13, 1, 1, 1), Figures(page));

        await TheLateCounty(relay);
    }

    private async Task<(string Issued, string Relay)> Commission()
    {
        var cities = await Below(Province);
        var counties = await Below(City);
        Assert.Equal((13, 9), (cities.Length, counties.Length));
        await story.Open("320500.编辑", "320585.编辑", "320500.党派");
        var issued = await story.Act(
            "320000.编辑",
            "/api/commissions",
            new IssueCommission(Province, Title, "每市一至三篇，写明做法和难处。", cities)
        );
        Assert.Matches("YG-2025-[0-9]{3}$", issued.Number);
        await story.Hears("320500.编辑", "commission.issued", issued.Subject);
        var units = await story.Read<List<UnitView>>("320500.编辑", $"/api/bodies/{City}/units");
        var parties = units
            .Where(unit => unit.Kind == UnitKind.Party)
            .Select(unit => new CommissionAddressee(City, unit.Unit));
        var relay = await story.Act(
            "320500.编辑",
            "/api/commissions",
            new IssueCommission(
                City,
                Title,
                "每县一至三篇。",
                [.. counties, .. parties],
                Parent: CommissionId.Parse(issued.Subject, null)
            )
        );
        await story.Hears("320585.编辑", "commission.issued", relay.Subject);
        await story.Hears("320500.党派", "commission.issued", relay.Subject);
        var seen = await story.Read<CommissionView>("320585.编辑", $"/api/commissions/{relay.Subject}");
        Assert.Equal(new DateOnly(2025, 3, 10), seen.Due);
        return (issued.Subject, relay.Subject);
    }

    private async Task<CommissionAddressee[]> Below(BodyCode body)
    {
        var bodies = await story.Read<Page<BodyView>>("320000.编辑", $"/api/bodies?parent={body}");
        return [.. bodies.Items.Select(below => new CommissionAddressee(below.Code))];
    }

    private async Task<string> FromCounty(string body, string commission, ReportText text)
    {
        var report = await story.Submit($"{body}.委员甲", Answer(new(body), commission, text));
        await story.Take(report, body);
        await story.Adopt(report, body, 5);
        await story.Forward(report, body, "320500");
        return report;
    }

    private async Task FromParty(string commission, string kunshan)
    {
        var text = Text("师资培养", Kunshan.Replace("人手不足", "人手很紧", StringComparison.Ordinal));
        using var asked = await (await story.At("320500.党派")).Post(
            "/api/twins",
            new TwinsRequest(City, text.Title, text.Situation, text.Analysis, text.Advice),
            Guid.CreateVersion7(),
            story.Patience
        );
        var warned = (await asked.Content.ReadFromJsonAsync<TwinsView>(JsonSerializerOptions.Web, story.Patience))!;
        Assert.True(warned.OthersAlike);
        Assert.Empty(warned.Items);
        var report = await story.Submit(
            "320500.党派",
            Answer(City, commission, text) with
            {
                Note = "与兄弟单位共同调研，口径一致。",
            }
        );
        await Index();

        // The city's desk has both before it, and may open both.
        var found = await story.Read<TwinsView>("320500.编辑", $"/api/reports/{report}/copies/{City}/twins");
        var twin = Assert.Single(found.Items);
        Assert.Equal(kunshan, twin.Report.ToString());
        Assert.InRange(twin.Share, 85, 99);
        Assert.Equal("与兄弟单位共同调研，口径一致。", (await story.View("320500.编辑", report)).Note);
    }

    // Day 6 at nine: who has sent nothing is reminded, who has sent is not.
    private async Task OnlyWhoSentNothingIsReminded(string relay)
    {
        var now = house.Clock.GetUtcNow();
        await story.Pass(new DateTimeOffset(2025, 3, 9, 1, 0, 0, TimeSpan.Zero) - now);
        await Sweep();
        Assert.Contains(await Told("320585"), kind => kind == ("commission.reminded", relay));
        Assert.DoesNotContain(await Told("320581"), kind => kind.Kind == "commission.reminded");
        Assert.DoesNotContain(await Told("320583"), kind => kind.Kind == "commission.reminded");
    }

    private async Task TwoEditors(string report)
    {
        var copy = $"/api/reports/{report}/copies/{City}";
        await story.Receive(report, "320500", 1);
        await story.Act("320500.编辑", $"{copy}/acceptances");
        Assert.True((await Open("320500.编辑", copy)).Mine);
        var second = await Open("320500.编辑B", copy);
        Assert.True(second is { ReadOnly: true, MayTakeOver: false });
        Assert.NotNull(second.Editor);
        await Autosave("320500.编辑", report, "甲尚未保存的标题");

        await story.Pass(TimeSpan.FromMinutes(15));
        Assert.True((await Open("320500.编辑B", copy)).MayTakeOver);
        using var taken = await (await story.At("320500.编辑B")).Post(
            copy + "/editing/take-overs",
            null,
            Guid.CreateVersion7(),
            story.Patience
        );
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        var branch = Assert.Single(await story.Read<List<BranchView>>("320500.编辑B", copy + "/branches"));
        Assert.Equal((second.Editor, "甲尚未保存的标题"), (branch.Editor, branch.Text.Title));
    }

    // Both save over the doors from the same version: one stands, the other is answered with three texts, nothing is lost.
    private async Task SamePaperSavedTwice(string report)
    {
        var path = $"/api/reports/{report}/copies/{City}/versions";
        var mine = Text("课程设置", "乙的改法：课堂很少讲到党内法规。");
        var theirs = Text("课程设置", "甲的改法：多数高校没有开设专门课程。");
        await story.Act("320500.编辑", path, new RevisionRequest(theirs, 1));
        using var answer = await (await story.At("320500.编辑B")).Post(
            path,
            new RevisionRequest(mine, 1),
            Guid.CreateVersion7(),
            story.Patience
        );
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(story.Patience)).RootElement;
        Assert.Equal("text.stale", problem.GetProperty("code").GetString());
        var conflict = problem.Deserialize<TextConflict>(JsonSerializerOptions.Web)!;
        Assert.Equal(theirs, conflict.Theirs.Text);
        Assert.Equal(mine, conflict.Mine);
        Assert.StartsWith("高校法学课堂", conflict.Base!.Text!.Situation, StringComparison.Ordinal);
        Assert.Equal(["situation"], conflict.Clashes);
        Assert.Equal(
            2,
            (await story.View("320500.编辑", report)).Copies.Single(copy => copy.Body.Code == City).CurrentVersion
        );
    }

    private async Task TheLateCounty(string relay)
    {
        await story.Pass(TimeSpan.FromDays(4));
        var before = await story.Read<CommissionView>("320500.编辑", $"/api/commissions/{relay}");
        Assert.True(before.Addressees.Single(asked => asked.Body.Code.Value == "320585").Overdue);
        var late = await FromCounty("320585", relay, Text("实践教学", "县里的实习基地少，学生见不到真实的执纪案例。"));
        var answers = await story.Read<Page<CommissionAnswer>>("320500.编辑", $"/api/commissions/{relay}/answers");
        Assert.True(answers.Items.Single(answer => answer.Report.ToString() == late).Late);
        Assert.Equal(4, answers.Items.Count(answer => !answer.Late));
    }

    private const string Kunshan =
        "全市七所高校中只有两所开设相关选修课，授课教师多由思政课教师兼任，人手不足，一名教师常常要带三个年级，"
        + "备课时间被挤占，课堂以念稿为主，学生反映听不懂、记不住，期末考查流于形式，毕业以后到岗位上还要从头学起。";

    private static ReportText Text(string about, string situation) =>
        new(
            Title + "：" + about,
            situation,
            $"关于{about}，一是各校重视程度不一，二是缺少统一的教学要求。",
            $"建议由教育部门牵头，就{about}拿出统一方案，先行试点，逐年推开。"
        );

    private static SubmitReport Answer(BodyCode body, string commission, ReportText text) =>
        new(body, text, ReportCategory.Politics) { Commission = CommissionId.Parse(commission, null) };

    private static (int, int, int, int) Figures(CommissionView view) =>
        (view.Totals!.Asked, view.Totals.Answered, view.Totals.Reports, view.Totals.Adopted);

    private async Task<EditingView> Open(string who, string copy)
    {
        using var answer = await (await story.At(who)).Post(
            copy + "/editing",
            null,
            Guid.CreateVersion7(),
            story.Patience
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<EditingView>(JsonSerializerOptions.Web, story.Patience))!;
    }

    private async Task Autosave(string who, string report, string title)
    {
        var draft = new DraftRequest(0, new DraftContent(City, title, "情况", BaseVersion: 1));
        using var answer = await (await story.At(who)).Send(
            HttpMethod.Put,
            $"/api/drafts/{report}",
            draft,
            null,
            story.Patience
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<List<(string Kind, string Subject)>> Told(string body)
    {
        var notices = await (await story.At($"{body}.编辑")).After($"desk:{body}", 0, story.Patience);
        return [.. notices.Notices.Select(notice => (notice.Kind, notice.Subject))];
    }

    private Task Index() => house.Services.GetRequiredService<SearchIndexer>().Drain(story.Patience);

    private Task Sweep() => house.Sweep(story.Patience);
}
