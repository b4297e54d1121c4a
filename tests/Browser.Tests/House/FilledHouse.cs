using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>
/// A house of its own in which much has happened: stories S01, S02 and S03 were played to their ends, and a county's desk has
/// reports in every state. What tests look at there they leave as it is.
/// </summary>
public sealed class FilledHouse : IAsyncLifetime
{
    private const string County = "420625";
    private readonly Dictionary<string, Window> windows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> things = new(StringComparer.Ordinal);

    /// <summary>Its gateway and its browser.</summary>
    public BrowserHouse House { get; } = new();

    public async Task InitializeAsync()
    {
        await House.InitializeAsync();
        await Task.WhenAll(Research(), OneReport());
        things["unit"] = await UnitOf(County + ".专委会");
        await FillTheDesk();
        await AskAround();
        things["handler"] = await UnitOf(County + ".承办:住建局");
    }

    public Task DisposeAsync() => House.DisposeAsync();

    /// <summary>The address with the ids of this house in it: <c>{task}</c>, <c>{report}</c> and so on.</summary>
    public string Address(string pattern) =>
        things.Aggregate(pattern, (address, thing) => address.Replace('{' + thing.Key + '}', thing.Value));

    /// <summary>The window of somebody, opened once; of nobody, where no account is named.</summary>
    public async Task<Window> WindowOf(string userName)
    {
        if (!windows.TryGetValue(userName, out var window))
        {
            window = userName.Length == 0 ? await House.Open(Glass.Desk) : await House.Open(userName, Glass.Desk);
            windows.Add(userName, window);
        }
        return window;
    }

    private async Task Research()
    {
        await using var cast = new Cast(Screen, _ => { });
        var story = new StoryS01(cast, Today);
        await story.Play(CancellationToken.None);
        await new StoryS02(cast, story, () => Today).Play(CancellationToken.None);
        things["task"] = story.Task;
    }

    private async Task OneReport()
    {
        await using var story = new StoryS03(Screen, _ => { }, Today);
        await story.Play(CancellationToken.None);
        things["report"] = story.Report.ToString();
        things["year"] = Today.Year.ToString();
    }

    private async Task<Screen> Screen(string userName) =>
        await Gateway.Play.Screen.Open(await House.Gateway.Player(userName), CancellationToken.None);

    // Nine reports of one county: submitted, taken, accepted, returned, turned to the proposal committee, handed to a unit.
    private async Task FillTheDesk()
    {
        var member = await House.Person(County + ".委员甲");
        var editor = await House.Person(County + ".编辑");
        var reports = new List<string>();
        for (var nth = 1; nth <= 9; nth++)
        {
            var text = StoryTexts.Submitted with { Title = $"关于完善第{nth}村民小组农田排涝设施的建议" };
            var urgency = nth == 1 ? Urgency.Critical : Urgency.Ordinary;
            var submit = new SubmitReport(new(County), text, ReportCategory.Society) { Urgency = urgency };
            reports.Add((await member.Act("/api/reports", submit, CancellationToken.None)).Subject);
        }
        Task Do(int nth, string step, object? content = null) =>
            editor.Act($"/api/reports/{reports[nth]}/copies/{County}/{step}", content, CancellationToken.None);
        for (var nth = 3; nth < 9; nth++)
        {
            await Do(nth, "takings");
        }
        await Do(4, "acceptances");
        await Do(5, "acceptances");
        await Do(6, "returns", new RefusalRequest(RefusalGround.NoAdvice, "请补充建议。"));
        await Do(7, "proposal-leads", new ReasonRequest("内容适合作为提案，转提案委研究"));
        var unit = new HandoverRequest(new(Guid.Parse(await UnitOf(County + ".承办:住建局"))), "请住建局研究答复。");
        await Do(8, "handovers", unit);
        var own = StoryTexts.Submitted with { Title = "关于培育县域产业链主企业的建议" };
        var officer = await House.Person(County + ".专委会");
        var ofUnit = new SubmitReport(new(County), own, ReportCategory.Economy, Unit: new(Guid.Parse(things["unit"])));
        await officer.Act("/api/reports", ofUnit, CancellationToken.None);
    }

    // What is only begun: a plan, a commission, a wall screen.
    private async Task AskAround()
    {
        var city = await House.Person("420600.编辑");
        var plan = new TaskPlan(
            JointResearchTexts.Plan with
            {
                Subject = "社区养老服务",
            },
            new(AllBelow: true),
            new(Today.AddDays(7), Today.AddDays(60), new(Today.AddDays(50).ToDateTime(new(9, 30)), TimeSpan.Zero))
        );
        var draft = new DraftTask(new("420600"), "joint-research", plan);
        things["draft-task"] = (await city.Act("/api/joint-tasks", draft, CancellationToken.None)).Subject;
        var asked = new IssueCommission(
            new("420600"),
            "农村养老服务供给情况",
            "每个县市区至少一件，重在数据和可行的建议。",
            [new(new(County)), new(new("420683"))]
        );
        things["commission"] = (await city.Act("/api/commissions", asked, CancellationToken.None)).Subject;
    }

    private async Task<string> UnitOf(string userName)
    {
        var person = await House.Person(userName);
        var me = await person.Get<Me>("/api/me", CancellationToken.None);
        return me.Grants.Select(grant => grant.Unit).First(unit => unit is not null).ToString()!;
    }

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
}
