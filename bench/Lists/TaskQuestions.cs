using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Commissions;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>What the windows of joint tasks and commissions ask (联动任务、约稿).</summary>
/// <param name="world">Who asks.</param>
internal sealed class TaskQuestions(ListWorld world)
{
    private static readonly PageKey First = PageKey.Newest;
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>All of it.</summary>
    public IEnumerable<ListQuestion> All =>
        [
            Tasks("launched", JointTaskList.Launched, new()),
            Tasks("invited", JointTaskList.Invited, new()),
            Tasks("invited, running", JointTaskList.Invited, new(Running: true)),
            Tasks("invited, one kind and year", JointTaskList.Invited, new("joint-research", Year: 2025)),
            Desk<TaskTodoPages>(
                "to do",
                async (pages, by) => (await pages.Of(by.Body, by.By, First, Never)).Items.Count
            ),
            Desk<AssignmentPages>(
                "assignments",
                async (pages, by) => (await pages.Of(by.Body, new AssignmentFilter(), by.By, First, Never)).Items.Count
            ),
            Desk<AssignmentPages>(
                "assignments, overdue",
                async (pages, by) =>
                    (await pages.Of(by.Body, new AssignmentFilter(Overdue: true), by.By, First, Never)).Items.Count
            ),
            Desk<ConversionPages>(
                "conversions",
                async (pages, by) => (await pages.Of(by.Body, new ConversionFilter(), by.By, First, Never)).Items.Count
            ),
            Desk<CommissionPages>(
                "commissions issued",
                async (pages, by) => (await pages.IssuedBy(by.Body, by.By, First, Never)).Items.Count
            ),
            Desk<CommissionPages>(
                "commissions received",
                async (pages, by) => (await pages.ReceivedBy(by.Body, by.By, First, Never)).Items.Count
            ),
            new("joint tasks", "commissions open for an author", OpenForAuthor),
        ];

    private ListQuestion Tasks(string name, JointTaskList list, JointTaskFilter filter) =>
        Desk<JointTaskPages>(
            name,
            async (pages, by) => (await pages.Of(by.Body, list, filter, by.By, First, Never)).Items.Count
        );

    private ListQuestion Desk<TPages>(string name, Func<TPages, ListCaller, Task<int>> ask)
        where TPages : notnull =>
        new("joint tasks", name, (house, turn) => ask(house.Of<TPages>(), world.Callers.One(Role.Editor, turn)));

    private async Task<int> OpenForAuthor(ListHouse house, int turn) =>
        (await house.Of<CommissionPages>().OpenFor(world.Callers.One(Role.Member, turn).By, Never)).Count;
}
