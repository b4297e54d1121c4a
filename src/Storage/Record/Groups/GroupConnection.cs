using Npgsql;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>
/// One connection that appends (追加连接): a group is one batch in one round trip and one commit, first <c>record.append</c>,
/// then a statement for each list that changes.
/// </summary>
internal sealed class GroupConnection(NpgsqlDataSource service) : IAsyncDisposable
{
    private GroupColumns columns = new();
    private NpgsqlConnection? connection;
    private NpgsqlBatch? batch;
    private NpgsqlBatchCommand? append;

    /// <summary>Sends the group; an answer per act, in order, or none where an act was fit but another was not.</summary>
    public async Task<Appended?[]> Send(IReadOnlyList<Act> group, CancellationToken cancellation)
    {
        var sending = batch ?? await Open(cancellation);
        columns.Fill(group);
        sending.BatchCommands.Clear();
        sending.BatchCommands.Add(append ??= Append());
        foreach (var command in columns.Rows.Commands)
        {
            sending.BatchCommands.Add(command);
        }
        await using var reader = await sending.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var verdicts = reader.GetFieldValue<int[]>(0);
        var done = Array.TrueForAll(verdicts, verdict => verdict == (int)Verdict.Done);
        var papers = done && !reader.IsDBNull(1) ? reader.GetFieldValue<string?[]>(1) : [];
        var heads = done && !reader.IsDBNull(2) ? reader.GetFieldValue<long[]>(2) : [];
        while (await reader.NextResultAsync(cancellation))
        {
            // A statement that fails says so here; until the last has answered nothing is committed.
        }
        return done ? Done(group, papers, heads) : [.. verdicts.Select(NotDone)];
    }

    /// <summary>Gives up the connection; the next group opens another.</summary>
    public async Task Break()
    {
        await using var closing = connection;
        await using var unused = batch;
        // A statement remembers under which name it was prepared, and the next connection knows no such name.
        (connection, batch, append, columns) = (null, null, null, new());
    }

    public async ValueTask DisposeAsync() => await Break();

    private async Task<NpgsqlBatch> Open(CancellationToken cancellation)
    {
        connection = await service.OpenConnectionAsync(cancellation);
        await using var manner = new NpgsqlCommand(WritingManner.OfSession, connection);
        await manner.ExecuteNonQueryAsync(cancellation);
        return batch = new NpgsqlBatch(connection);
    }

    private NpgsqlBatchCommand Append()
    {
        var parameters = columns.Parameters.ToArray();
        var places = string.Join(", ", parameters.Select((_, place) => $"${place + 1}"));
        var command = new NpgsqlBatchCommand($"SELECT verdicts, papers, heads FROM record.append({places})");
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private static Appended? NotDone(int verdict) => verdict == 0 ? null : Appended.Not((Verdict)verdict);

    private Appended?[] Done(IReadOnlyList<Act> group, string?[] papers, long[] heads)
    {
        var answers = new Appended?[group.Count];
        var first = 0;
        for (var place = 0; place < group.Count; place++)
        {
            var many = group[place].Changes.Sum(change => change.Events.Length);
            var rings = group[place]
                .Notices.Select(told => told.Notice.Feed)
                .Distinct(StringComparer.Ordinal)
                .Select(feed => new Ring(feed, heads[columns.Feeds.PlaceOf(feed) - 1]));
            answers[place] = new Appended(Verdict.Done, [.. papers.AsSpan(first, many)], [.. rings]);
            first += many;
        }
        return answers;
    }
}
