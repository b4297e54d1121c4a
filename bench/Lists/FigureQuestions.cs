using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Dashboards;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>What chairs look at (驾驶舱、排名、统计明细), at each tier.</summary>
/// <param name="world">Who asks.</param>
internal sealed class FigureQuestions(ListWorld world)
{
    private const string Dashboard = "dashboard";
    private const string Items = "items of figures";

    /// <summary>All of it.</summary>
    public IEnumerable<ListQuestion> All =>
        [
            .. Enum.GetValues<Tier>().Select(tier => new ListQuestion(Dashboard, $"{tier}", Whole(tier))),
            .. Enum.GetValues<Tier>()
                .Where(tier => tier != Tier.County)
                .Select(tier => new ListQuestion("ranking", $"bodies below, {tier}", Ranking(tier))),
            .. Enum.GetValues<FigureKind>().SelectMany(kind => new[] { Own(kind), Below(kind) }),
            new(Dashboard, "running tasks", Running),
            new(Dashboard, "figures of joint tasks", TaskFigures),
        ];

    private Func<ListHouse, int, Task<int>> Whole(Tier tier) =>
        async (house, turn) =>
        {
            var chair = Chair(tier, turn);
            var view = await house.Of<KeptFigures>().Dashboard(chair.Body, CancellationToken.None);
            await house.Of<AttentionReader>().Read(chair.Body, chair.By, CancellationToken.None);
            return view.Lower.Count + 1;
        };

    // The bulletin's order is that of the bodies below by their figures of the period.
    private Func<ListHouse, int, Task<int>> Ranking(Tier tier) =>
        async (house, turn) =>
        {
            var read = await house.Of<KeptFigures>().Figures(Chair(tier, turn).Body, CancellationToken.None);
            return read.Lower.Count + 1;
        };

    private ListQuestion Own(FigureKind kind) =>
        new(Items, $"{kind}, own", (house, turn) => Counted(house, world.Callers.One(Role.Chair, turn), kind, false));

    // The doors give a body's own, or one branch directly below: never those of the whole nation.
    private ListQuestion Below(FigureKind kind) =>
        new(
            Items,
            $"{kind}, of a branch",
            (house, turn) => Counted(house, Chair(turn % 2 == 0 ? Tier.Province : Tier.City, turn), kind, true)
        );

    private static async Task<int> Counted(ListHouse house, ListCaller asking, FigureKind kind, bool withBelow)
    {
        var page = await house
            .Of<FigureItemPages>()
            .Of(asking.Body, withBelow, kind, FigurePeriod.Year, asking.By, PageKey.Newest, CancellationToken.None);
        return page.Items.Count;
    }

    private async Task<int> Running(ListHouse house, int turn)
    {
        var chair = world.Callers.One(Role.Chair, turn);
        var pages = house.Of<RunningTaskPages>();
        return (await pages.Of(chair.Body, chair.By, PageKey.Newest, CancellationToken.None)).Items.Count;
    }

    private async Task<int> TaskFigures(ListHouse house, int turn)
    {
        await house.Of<JointTaskFiguresReader>().Read(world.Callers.One(Role.Chair, turn).Body, CancellationToken.None);
        return 1;
    }

    private ListCaller Chair(Tier tier, int turn)
    {
        var chairs = world.Callers.All[Role.Chair].Where(chair => chair.Tier == tier).ToList();
        return chairs[turn % chairs.Count];
    }
}
