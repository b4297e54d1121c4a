using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Cascades;

/// <summary>Reads what links a task with those above and below it (级联查看), as far as the reader may know it.</summary>
public sealed class CascadeReader(
    NpgsqlDataSource database,
    JointTaskStates states,
    JointTaskTexts texts,
    IBodyTreeSource bodies,
    TimeProvider time
)
{
    // Nobody but the body itself sees what it only drafts.
    private const string Children = """
        SELECT c.body, c.task, j.number, c.stage, coalesce(lists.task_progress(c.task, 3), 0) AS progress
        FROM lists.task_desks c JOIN lists.joint_tasks j ON j.task = c.task
        WHERE c.parent = @task AND c.role = 'Launched' AND c.body = ANY (@bodies)
            AND c.stage NOT IN ('Withdrawn', 'Terminated') AND (j.issued_at IS NOT NULL OR c.body = ANY (@own))
        """;

    /// <summary>The view with what it is linked to: its parent for its launcher, what was opened below for each body shown.</summary>
    internal async Task<JointTaskView> Shown(
        JointTaskView view,
        JointTask task,
        IReadOnlySet<string> keys,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        var children = await ChildrenOf(view, keys, cancellation);
        return view with
        {
            Parent = view.IsLauncher ? await ParentOf(task, tree, cancellation) : null,
            Invitations =
            [
                .. view.Invitations.Select(invited =>
                    children.TryGetValue(invited.Body.Code, out var child) ? invited with { Child = child } : invited
                ),
            ],
        };
    }

    /// <summary>
    /// Where each line of a version came from that was a total below; none if this reader may not know it: the launcher
    /// above only if the body shares it.
    /// </summary>
    public async Task<IReadOnlyList<LineOriginView>?> Origins(
        JointTaskId id,
        BodyCode body,
        int version,
        Caller caller,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        var keys = JointTaskSight.KeysOf(caller, ChinaTime.DayOf(time.GetUtcNow()), tree);
        if (
            await states.Task(id, cancellation) is not { IsIssued: true } task
            || task.InvitationOf(body) is not { } invited
            || !(JointTaskSight.SeesAll(keys, task) || JointTaskSight.SeesOwn(keys, body))
            || (await states.Part(id, body, cancellation))?.Brought.GetValueOrDefault(version) is not { } brought
        )
        {
            return null;
        }
        var shared =
            brought.SharesOrigins && JointTaskSight.SeesAll(keys, task) && invited.Delivery.Shown.Contains(version);
        if (!shared && !JointTaskSight.SeesOwn(keys, body))
        {
            return null;
        }
        return await texts.Read(brought.Text, cancellation) is { } bytes
            ? [.. BroughtTotal.Of("", TotalPaper.Read(bytes)).Lines.Select(line => Draw(line, tree))]
            : [];
    }

    private async Task<Dictionary<BodyCode, ChildTaskView>> ChildrenOf(
        JointTaskView view,
        IReadOnlySet<string> keys,
        CancellationToken cancellation
    )
    {
        var shown = view.Invitations.Select(invited => invited.Body.Code).ToList();
        var own = shown.Where(body => JointTaskSight.SeesOwn(keys, body)).ToHashSet();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<ChildRow>(
            new(
                Children,
                new
                {
                    task = view.Id.Value,
                    bodies = shown.Select(body => body.Value).ToArray(),
                    own = own.Select(body => body.Value).ToArray(),
                },
                cancellationToken: cancellation
            )
        );
        var drawn = new Dictionary<BodyCode, ChildTaskView>();
        foreach (var row in rows)
        {
            var body = new BodyCode(row.Body);
            drawn[body] = own.Contains(body) ? await Whole(row, cancellation) : new(row.Progress);
        }
        return drawn;
    }

    private async Task<ChildTaskView> Whole(ChildRow row, CancellationToken cancellation) =>
        new(row.Progress)
        {
            Task = new JointTaskId(row.Task),
            Number = row.Number,
            Stage = Enum.Parse<TaskStage>(row.Stage),
            TotalSigned = (await states.Task(new(row.Task), cancellation))?.Total.Signed is not null,
        };

    private async Task<ParentTaskView?> ParentOf(JointTask task, BodyTree tree, CancellationToken cancellation) =>
        task.Parent is { } parent
        && await states.Task(parent, cancellation) is { } upper
        && upper.InvitationOf(task.Body) is { } invited
            ? new(upper.Id, upper.Number, tree.Reference(upper.Body.Value), invited.Due)
            : null;

    private static LineOriginView Draw(BroughtLine line, BodyTree tree) =>
        new(
            line.Section,
            line.Number,
            [
                .. (line.From?.Origins ?? []).Select(origin => new LowerOriginView(
                    tree.Reference(origin.Place.Body.Value),
                    origin.Place.Version,
                    origin.Place.Section,
                    origin.Place.Paragraph,
                    origin.Relation
                )),
            ]
        );

    private sealed class ChildRow
    {
        public string Body { get; init; } = "";
        public Guid Task { get; init; }
        public string? Number { get; init; }
        public string Stage { get; init; } = "";
        public int Progress { get; init; }
    }
}
