using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Todos;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>What the windows of desks and authors ask (办公桌与我的信息).</summary>
/// <param name="world">Who asks.</param>
internal sealed class DeskQuestions(ListWorld world)
{
    private const string Inbox = "inbox";
    private const string Author = "author";

    /// <summary>All of it.</summary>
    public IEnumerable<ListQuestion> All =>
        [
            Todos("to do", new()),
            Todos("to do, reports alone", new(Kind: TodoKind.Report)),
            Todos("to do, urgent", new(Urgency: Urgency.Urgent)),
            Todos("to do, one category", new(Category: ReportCategory.Society)),
            Todos("to do, one stage", new(Stage: CopyStage.Screening)),
            Todos("to do, overdue", new(Late: true)),
            Todos("to do, of a signer", new(), Role.Signer),
            Desk("reports to do", new(), DeskList.Todo),
            Desk("all", new()),
            Desk("all, one stage", new(Stage: CopyStage.Signed)),
            Desk("all, urgent", new(Urgency: Urgency.Urgent)),
            Desk("all, one category", new(Category: ReportCategory.Economy)),
            Desk("all, a rare stage and category", new(CopyStage.Returned, Category: ReportCategory.Other)),
            Desk("all, overdue", new(Late: true)),
            Desk("handled", new(), DeskList.Handled),
            Desk("handled, one stage", new(Stage: CopyStage.Archived), DeskList.Handled),
            Desk("unread", new(), DeskList.Unread),
            new(Inbox, "all, from one body below", FromBelow),
            new(Inbox, "counts of its tabs", Counts),
            new(Inbox, "adopted, for the chair", Adopted),
            Mine("all", FollowedList.All),
            Mine("to do", FollowedList.Todo),
            Mine("answered", FollowedList.Answered),
            Mine("unread", FollowedList.Unread),
            new(Author, "counts of his tabs", CountsOfAuthor),
        ];

    private ListQuestion Todos(string name, DeskFilter filter, Role role = Role.Editor) =>
        new(
            Inbox,
            name,
            async (house, turn) =>
            {
                var asking = world.Callers.One(role, turn);
                var todos = house.Of<TodoPages>();
                return (await todos.Of(asking.Body, filter, asking.By, TodoKey.First, CancellationToken.None))
                    .Items
                    .Count;
            }
        );

    private ListQuestion Desk(string name, DeskFilter filter, DeskList list = DeskList.All) =>
        new(Inbox, name, (house, turn) => Desk(house, world.Callers.One(Role.Editor, turn), list, filter));

    private ListQuestion Mine(string name, FollowedList list) =>
        new(
            Author,
            name,
            async (house, turn) =>
            {
                var author = world.Callers.One(Role.Member, turn).By;
                var pages = house.Of<ReportPages>();
                return (await pages.Mine(list, author, PageKey.Newest, CancellationToken.None)).Items.Count;
            }
        );

    private static async Task<int> Desk(ListHouse house, ListCaller asking, DeskList list, DeskFilter filter) =>
        (await house.Of<ReportPages>().Of(asking.Body, list, filter, asking.By, PageKey.Newest, CancellationToken.None))
            .Items
            .Count;

    private Task<int> FromBelow(ListHouse house, int turn)
    {
        var asking = world.Callers.One(Role.Editor, turn);
        var below = house.Bodies.LivingChildren(asking.Body).Select(body => body.Code).Order().ToList();
        var from = below.Count > 0 ? below[turn % below.Count] : asking.Body;
        return Desk(house, asking, DeskList.All, new(From: from));
    }

    private async Task<int> Counts(ListHouse house, int turn)
    {
        var asking = world.Callers.One(Role.Editor, turn);
        await house.Of<TodoPages>().CountAt(asking.Body, asking.By, CancellationToken.None);
        await house.Of<TabCounts>().Unread(asking.Body, asking.By, CancellationToken.None);
        return 1;
    }

    private async Task<int> Adopted(ListHouse house, int turn)
    {
        var chair = world.Callers.One(Role.Chair, turn);
        var pages = house.Of<ReportPages>();
        return (await pages.Adopted(chair.Body, chair.By, PageKey.Newest, CancellationToken.None)).Items.Count;
    }

    private async Task<int> CountsOfAuthor(ListHouse house, int turn)
    {
        await house.Of<TabCounts>().Mine(world.Callers.One(Role.Member, turn).By, CancellationToken.None);
        return 1;
    }
}
