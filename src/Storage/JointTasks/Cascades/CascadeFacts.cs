using System.Collections.Immutable;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Figures;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Storage.JointTasks.Cascades;

/// <summary>Gathers what rules may know of the tasks above and below (级联依据).</summary>
public sealed class CascadeFacts(NpgsqlDataSource database, JointTaskStates states, JointTaskTexts texts)
{
    // A draft counts: the body would else open two at once.
    private const string Opened = """
        SELECT EXISTS (
            SELECT FROM lists.task_desks
            WHERE parent = @parent AND body = @body AND role = 'Launched' AND task <> @task
                AND stage NOT IN ('Withdrawn', 'Terminated'))
        """;

    /// <summary>The upper task that the order names or its task is part of; none if there is none such.</summary>
    public async Task<ParentTask?> ParentFor(JointTaskOrder order, CancellationToken cancellation)
    {
        var (parent, body) = order.Command switch
        {
            DraftTask draft => (draft.Parent, (BodyCode?)draft.Body),
            LinkToParent link => (link.Parent, await Own(order, cancellation) is { } linking ? linking.Body : null),
            RevisePlan or AmendPlan => await Own(order, cancellation) is { } own
                ? (own.Parent, own.Body)
                : (null, null),
            _ => ((JointTaskId?)null, null),
        };
        if (parent is not { } named || body is not { } opener)
        {
            return null;
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var opened = await connection.ExecuteScalarAsync<bool>(
            new(
                Opened,
                new
                {
                    parent = named.Value,
                    body = opener.Value,
                    task = order.Task.Value,
                },
                cancellationToken: cancellation
            )
        );
        // Asked after the other question, so that a parent that is missing takes the same two.
        return await states.Task(named, cancellation) is { } task ? new(task, opened) : null;
    }

    // For a stranger no more is read than of a task that is missing.
    private async Task<JointTask?> Own(JointTaskOrder order, CancellationToken cancellation) =>
        await states.Task(order.Task, cancellation) is { } task && order.Caller.BelongsTo(task.Body) ? task : null;

    /// <summary>The task below whose total is to be brought; none if there is none such.</summary>
    public async Task<ChildTask?> ChildFor(TaskPartOrder order, CancellationToken cancellation)
    {
        if (order.Command is not BringTotal bring || await states.Task(bring.From, cancellation) is not { } task)
        {
            return null;
        }
        var signed = task.Total.Signed is { } version ? task.Total.Find(version)?.Text : null;
        var found = await texts.Read(signed is null ? [task.Plan.Text] : [task.Plan.Text, signed], cancellation);
        return new(
            task,
            found.TryGetValue(task.Plan.Text, out var plan) ? PlanPaper.Read(plan).Subject : null,
            signed is not null && found.TryGetValue(signed, out var total) ? TotalPaper.Read(total) : null,
            await Combined(task, cancellation)
        );
    }

    private async Task<ImmutableArray<CombinedFigure>> Combined(JointTask task, CancellationToken cancellation)
    {
        var parts = await states.Parts(task.Id, [.. task.Contributors], cancellation);
        var expected = task
            .Expected.Select(invited => new PartFigures(
                invited.Body,
                invited.Delivery.ReceivedVersion is { } version
                && parts.GetValueOrDefault(invited.Body)?.VersionOf(version) is { } received
                    ? received.Figures
                    : ImmutableSortedDictionary<string, decimal>.Empty
            ))
            .ToList();
        return Combining.All(task.Plan.Indicators, expected);
    }
}
