using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>
/// Reads what came out of a task (成果查看): the launcher all, a body whose part was received what was signed, a handling unit what
/// is assigned to it. Visibility stands in the query: what is not the reader's answers like a missing thing.
/// </summary>
public sealed class OutcomeReader(
    NpgsqlDataSource database,
    JointTaskReader tasks,
    JointTaskStates states,
    JointTaskTexts texts,
    JointTaskActors actors,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    private const string SeenAssignment = """
        SELECT EXISTS (
            SELECT FROM lists.task_assignments a
            WHERE a.task = @id AND a.assignment = @assignment
              AND ('unit:' || a.unit = ANY (@keys) OR EXISTS (
                  SELECT FROM lists.joint_task_readers r WHERE r.task = a.task AND r.reader = ANY (@keys))))
        """;

    /// <summary>What came out; none for those who launched nothing and contributed nothing.</summary>
    public async Task<OutcomeView?> View(JointTaskId id, Caller caller, CancellationToken cancellation) =>
        await Find(id, caller, cancellation) is { } seen
        && (seen.All || seen.Task.Contributors.Any(body => JointTaskSight.SeesOwn(seen.Keys, body)))
            ? (await Drawing(seen, cancellation)).Draw()
            : null;

    /// <summary>One output; for the launcher only.</summary>
    public async Task<OutputView?> Output(JointTaskId id, int output, Caller caller, CancellationToken cancellation) =>
        await Find(id, caller, cancellation) is { All: true } seen && seen.Task.Outcome.OutputAt(output) is { } found
            ? (await Drawing(seen, cancellation)).Draw(found)
            : null;

    /// <summary>One assignment, for its unit and for the launcher.</summary>
    public async Task<AssignmentView?> Assignment(
        JointTaskId id,
        int assignment,
        Caller caller,
        CancellationToken cancellation
    ) =>
        await FindAssignment(id, assignment, caller, cancellation) is var (seen, found)
            ? (await Drawing(seen, cancellation)).Draw(found)
            : null;

    /// <summary>The task, if the caller may open it.</summary>
    internal async Task<SeenOutcome?> Find(JointTaskId id, Caller caller, CancellationToken cancellation)
    {
        var (facts, keys) = Now(caller);
        return await tasks.Find(id, keys, cancellation) is { } task ? new(task, caller, keys, facts) : null;
    }

    /// <summary>The task and the assignment, if the caller may see that.</summary>
    internal async Task<(SeenOutcome Seen, Assignment Assignment)?> FindAssignment(
        JointTaskId id,
        int assignment,
        Caller caller,
        CancellationToken cancellation
    )
    {
        var (facts, keys) = Now(caller);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var seen = await connection.ExecuteScalarAsync<bool>(
            new(
                SeenAssignment,
                new
                {
                    id = id.Value,
                    assignment,
                    keys = keys.ToArray(),
                },
                cancellationToken: cancellation
            )
        );
        return
            seen
            && await states.Task(id, cancellation) is { } task
            && task.Outcome.AssignmentAt(assignment) is { } found
            && JointTaskSight.SeesAssignment(keys, task, found)
            ? (new(task, caller, keys, facts), found)
            : null;
    }

    private (JointTaskFacts Facts, IReadOnlySet<string> Keys) Now(Caller caller)
    {
        var facts = new JointTaskFacts(time.GetUtcNow(), bodies.Current) { Calendars = calendars.Current };
        return (facts, JointTaskSight.KeysOf(caller, facts.Today, facts.Bodies));
    }

    private async Task<OutcomeDrawing> Drawing(SeenOutcome seen, CancellationToken cancellation)
    {
        var outcome = seen.Task.Outcome;
        var words = await texts.Read(OutcomeTexts.HashesIn(outcome), cancellation);
        var names = await actors.Names(OutcomeTexts.ActorsIn(outcome), cancellation);
        return new(seen.Task, seen.Caller, seen.Keys, seen.Facts, new(words), names);
    }
}
