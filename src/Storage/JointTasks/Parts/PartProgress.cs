using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>How far the parts of a task are (分报告进度), for the board of whoever launched it.</summary>
/// <param name="database">Pool of the service role.</param>
public sealed class PartProgress(NpgsqlDataSource database)
{
    private const string Query =
        "SELECT b.body, lists.part_progress(@task, b.body, 4) AS percent FROM unnest(@bodies) AS b (body)";

    /// <summary>进度 of each of the bodies, in percent; 0 where nothing was begun.</summary>
    public async Task<IReadOnlyDictionary<BodyCode, int>> Of(
        JointTaskId task,
        IEnumerable<BodyCode> bodies,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(string Body, int Percent)>(
            new(
                Query,
                new { task = task.Value, bodies = bodies.Select(body => body.Value).ToArray() },
                cancellationToken: cancellation
            )
        );
        return rows.ToDictionary(row => new BodyCode(row.Body), row => row.Percent);
    }
}
