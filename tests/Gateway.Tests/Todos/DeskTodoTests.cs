using System.Net;
using Dapper;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Todos;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.JointTasks;
using ZhengXie.Linked.Gateway.Tests.Stories;
using ZhengXie.Linked.Storage.Migrations;

namespace ZhengXie.Linked.Gateway.Tests.Todos;

/// <summary>待办 at the doors: whatever waits at a desk stands in one order, is counted as it is listed, and goes when it is done.</summary>
public sealed class DeskTodoTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private const string City = "420600";
    private const string Gucheng = "420625";
    private const string Zaoyang = "420683";
    private const string Yicheng = "420684";
    private const string Rows = "SELECT w::text FROM lists.waiting w ORDER BY 1";

    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task ReportsTasksAndCommissions_StandInOneOrder_AndGoWhenTheyAreDone()
    {
        var ordinary = await Submit(Gucheng);
        var urgent = await Submit(Gucheng, Urgency.Urgent);
        var critical = await Submit(Gucheng, Urgency.Critical);
        var commission = await Ask(Gucheng);
        var task = await people.Launch(City, TieredTasks.Asking(0, Gucheng));

        // Urgent papers, then what is due first: the report, the answer to the task, the commission.
        var listed = await Listed(Gucheng);
        Assert.Equal([critical, urgent, ordinary, task, commission], Subjects(listed));
        Assert.Equal("新来稿，请收稿", listed[2].Why);
        Assert.Equal([ReportAct.Take], listed[2].Acts);
        Assert.Equal((TaskTodoKind.Answer, "襄阳市"), (listed[3].Step, listed[3].From!.Name));
        Assert.Equal((false, TodoKind.Commission), (listed[4].SignedFor, listed[4].Kind));
        Assert.All(listed, todo => Assert.NotNull(todo.Light));
        await IsCounted(Gucheng, 5);

        Assert.Equal([commission], Subjects(await Listed(Gucheng, "?kind=Commission")));
        Assert.Equal([urgent], Subjects(await Listed(Gucheng, "?urgency=Urgent")));
        Assert.Empty(await Listed(Gucheng, "?late=true"));

        // What is overdue comes before what is not, whatever its kind.
        await people.Act(
            $"{Gucheng}.编辑",
            $"/api/commissions/{commission}/signings-for",
            new SignForCommission(new(Gucheng))
        );
        await people.Join(Gucheng, task);
        await people.Pass(TimeSpan.FromDays(8));
        listed = await Listed(Gucheng, "?urgency=Ordinary&late=true");
        Assert.Equal([ordinary], Subjects(listed));
        Assert.Equal([critical, urgent, ordinary, commission, task], Subjects(await Listed(Gucheng)));
        Assert.Equal(TaskTodoKind.SendPart, (await Listed(Gucheng))[4].Step);

        // A report sent for it answers the commission.
        var answer = await Submit(Gucheng, Urgency.Ordinary, commission);
        await people.Take(answer, Gucheng);
        await people.Adopt(answer, Gucheng, 1);
        await people.Forward(answer, Gucheng, City);
        Assert.Equal([critical, urgent, ordinary, task], Subjects(await Listed(Gucheng)));
        await IsCounted(Gucheng, 4);
        await TheMigrationFindsTheSame();
    }

    [Fact]
    public async Task MoreThanAPage_GoesByKey_EachOnce_AndNothingToStrangers()
    {
        var submitted = new List<string>();
        for (var many = 0; many < 52; many++)
        {
            submitted.Add(await Submit(Yicheng));
        }

        var first = await Page(Yicheng, "");
        var second = await Page(Yicheng, "?after=" + first.Next);
        Assert.Equal(submitted, Subjects([.. first.Items, .. second.Items]));
        Assert.Null(second.Next);

        Assert.Empty((await people.Read<Page<DeskTodo>>($"{Zaoyang}.编辑", Path(Yicheng))).Items);
        Assert.Empty((await people.Read<Page<DeskTodo>>($"{Yicheng}.审核", Path(Yicheng))).Items);
        foreach (var place in new[] { "nowhere", "MS4y", "!" })
        {
            using var wrong = await (await people.At($"{Yicheng}.编辑")).Try(
                $"{Path(Yicheng)}?after={place}",
                people.Patience
            );
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }
        using var refused = await (await people.At($"{Yicheng}.编辑")).Try(
            Path(Yicheng) + "?since=2025-03-04&until=2025-03-03",
            people.Patience
        );
        Assert.Contains(Refusals.SearchDates.Code, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // The number on the tab, and what waits on the person, who has no other desk.
    private async Task IsCounted(string body, int many)
    {
        var editor = $"{body}.编辑";
        Assert.Equal(many, (await people.Read<ListCounts>(editor, $"/api/desks/{body}/counts")).Todo);
        Assert.Equal(many, (await people.Read<CountsView>(editor, "/api/counts")).Todo);
    }

    // Drawn from the lists of before, as the migration does, the rows are those that the acts have drawn.
    private async Task TheMigrationFindsTheSame()
    {
        var moved = Migration.All.Single(one => one.Number == 175).Text;
        await using var connection = await house.Database.Owner.OpenConnectionAsync(people.Patience);
        await using var transaction = await connection.BeginTransactionAsync(people.Patience);
        var drawn = (await connection.QueryAsync<string>(Rows)).ToList();
        await connection.ExecuteAsync("DELETE FROM lists.waiting");
        await connection.ExecuteAsync(
            moved[moved.LastIndexOf("INSERT INTO lists.waiting", StringComparison.Ordinal)..]
        );
        Assert.NotEmpty(drawn);
        Assert.Equal(drawn, await connection.QueryAsync<string>(Rows));
        await transaction.RollbackAsync(people.Patience);
    }

    private async Task<string> Submit(string body, Urgency urgency = Urgency.Ordinary, string? commission = null)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        var report = new SubmitReport(new(body), StoryTexts.Submitted, ReportCategory.Economy, urgency);
        return await people.Submit(
            $"{body}.委员甲",
            commission is null ? report : report with { Commission = CommissionId.Parse(commission, null) }
        );
    }

    private async Task<string> Ask(string body)
    {
        var asked = new IssueCommission(new(City), "农村养老服务供给情况", "每县一篇。", [new(new(body))]);
        return (await people.Act($"{City}.编辑", "/api/commissions", asked)).Subject;
    }

    private static string Path(string body) => $"/api/desks/{body}/todos";

    private Task<Page<DeskTodo>> Page(string body, string asked) =>
        people.Read<Page<DeskTodo>>($"{body}.编辑", Path(body) + asked);

    private async Task<IReadOnlyList<DeskTodo>> Listed(string body, string asked = "") =>
        (await Page(body, asked)).Items;

    private static List<string> Subjects(IEnumerable<DeskTodo> todos) =>
        [.. todos.Select(todo => todo.Subject.ToString("D"))];
}
