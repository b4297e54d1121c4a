using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Outbox;
using ZhengXie.Linked.Storage.People;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>What the ledgers of a desk and of a handling unit ask (各类台账): legs, directives, urgings, handovers, issues.</summary>
/// <param name="world">Who asks.</param>
internal sealed class LedgerQuestions(ListWorld world)
{
    private const int PeopleOnAPage = 50;

    private static readonly PageKey First = PageKey.Newest;
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>All of it.</summary>
    public IEnumerable<ListQuestion> All =>
        [
            Desk<ReportPages>(
                "legs",
                async (pages, by) => (await pages.Sent(by.Body, by.By, First, Never)).Items.Count
            ),
            Directives("directives", new()),
            Directives("directives, unanswered", new(Unanswered: true)),
            Directives("directives, overdue", new(Overdue: true)),
            Directives("directives, one level", new(DirectiveLevel.Province)),
            Handler("directives of a unit", new()),
            Handler("directives of a unit, unanswered", new(Unanswered: true)),
            Desk<UrgingPages>(
                "urgings",
                async (pages, by) => (await pages.Of(Visibility.Desk(by.Body), by.By, First, Never)).Items.Count
            ),
            Desk<ReferralPages>(
                "proposal leads",
                async (pages, by) => (await pages.Leads(by.Body, waiting: false, by.By, First, Never)).Items.Count
            ),
            Desk<ReferralPages>(
                "handovers",
                async (pages, by) => (await pages.Handovers(by.Body, waiting: false, by.By, First, Never)).Items.Count
            ),
            Desk<ReferralPages>(
                "handovers, waiting",
                async (pages, by) => (await pages.Handovers(by.Body, waiting: true, by.By, First, Never)).Items.Count
            ),
            Desk<IssuePages>("issues", async (pages, by) => (await pages.Of(by.Body, null, by.By, Never)).Count),
            Desk<IssuePages>("next issue", Next),
            Desk<OvertimePages>("overtimes", async (pages, by) => (await pages.Newest(by.Body, Never)).Count),
            Desk<MessagePages>("messages", async (pages, by) => (await pages.Read(by.Body, null, Never)).Count),
            Desk<PeopleReader>("people", People),
        ];

    private ListQuestion Desk<TPages>(string name, Func<TPages, ListCaller, Task<int>> ask)
        where TPages : notnull =>
        new("ledgers", name, (house, turn) => ask(house.Of<TPages>(), world.Callers.One(Role.Editor, turn)));

    private ListQuestion Directives(string name, LedgerFilter filter) =>
        Desk<DirectivePages>(
            name,
            async (pages, by) => (await pages.Of(by.Body, filter, by.By, First, Never)).Items.Count
        );

    private ListQuestion Handler(string name, LedgerFilter filter) =>
        new(
            "ledgers",
            name,
            async (house, turn) =>
            {
                var handler = world.Callers.One(Role.HandlingUnit, turn);
                var pages = house.Of<DirectivePages>();
                return (await pages.Of(handler.Unit!.Value, filter, handler.By, First, Never)).Items.Count;
            }
        );

    private static async Task<int> Next(IssuePages pages, ListCaller by)
    {
        await pages.Next(by.Body, "社情民意", by.By, Never);
        return 1;
    }

    private static async Task<int> People(PeopleReader people, ListCaller by) =>
        (
            await people.List(
                by.Body,
                ChinaTime.DayOf(TimeProvider.System.GetUtcNow()),
                null,
                null,
                PeopleOnAPage,
                Never
            )
        ).Count;
}
