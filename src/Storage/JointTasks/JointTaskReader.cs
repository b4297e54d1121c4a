using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.JointTasks.Cascades;
using ZhengXie.Linked.Storage.JointTasks.Parts;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Reads a joint task for one reader (联动任务查看). Visibility stands in the query: a guessed id answers like a missing one.</summary>
public sealed partial class JointTaskReader(
    NpgsqlDataSource database,
    JointTaskStates states,
    JointTaskTexts texts,
    PartProgress progress,
    CascadeReader cascades,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    private const string Seen = """
        SELECT EXISTS (SELECT FROM lists.joint_task_readers WHERE task = @id AND reader = ANY (@keys))
        """;

    /// <summary>The view; none if there is no such task for this reader.</summary>
    public async Task<JointTaskView?> View(JointTaskId id, Caller caller, CancellationToken cancellation)
    {
        var facts = new JointTaskFacts(time.GetUtcNow(), bodies.Current) { Calendars = calendars.Current };
        var keys = JointTaskSight.KeysOf(caller, facts.Today, facts.Bodies);
        if (await Find(id, keys, cancellation) is not { } task)
        {
            return null;
        }
        var plan = await texts.Read(task.Plan.Text, cancellation);
        var view = new JointTaskDrawing(task, caller, keys, facts)
        {
            Teams = await texts.Read(JointTaskDrawing.TeamsOf(task, keys), cancellation),
            Percents = await progress.Of(id, task.Invitations.Select(invited => invited.Body), cancellation),
            PlanText = plan is null ? null : PlanPaper.Read(plan),
        }.Draw();
        return await cascades.Shown(view, task, keys, cancellation);
    }

    /// <summary>The task, if the holder of the keys may open it.</summary>
    internal async Task<JointTask?> Find(JointTaskId id, IReadOnlySet<string> keys, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var seen = await connection.ExecuteScalarAsync<bool>(
            new(Seen, new { id = id.Value, keys = keys.ToArray() }, cancellationToken: cancellation)
        );
        // Rows are only added; a unit that no longer leads holds none.
        return seen && await states.Task(id, cancellation) is { } task && JointTaskSight.ReadersOf(task).Overlaps(keys)
            ? task
            : null;
    }
}
