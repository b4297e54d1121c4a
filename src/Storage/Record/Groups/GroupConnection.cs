using Npgsql;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>One connection that appends, its statement prepared once.</summary>
internal sealed class GroupConnection(NpgsqlDataSource service) : IAsyncDisposable
{
    private readonly GroupColumns columns = new();
    private NpgsqlConnection? connection;
    private NpgsqlCommand? append;

    /// <summary>Sends the group; an answer per act, in order, or none where an act was fit but another was not.</summary>
    public async Task<Appended?[]> Send(IReadOnlyList<Act> group, CancellationToken cancellation)
    {
        var command = append ?? await Prepare(cancellation);
        columns.Fill(group);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var verdicts = await reader.GetFieldValueAsync<int[]>(0, cancellation);
        if (Array.Exists(verdicts, verdict => verdict != (int)Verdict.Done))
        {
            return [.. verdicts.Select(verdict => verdict == 0 ? null : Appended.Not((Verdict)verdict))];
        }
        var papers = await reader.IsDBNullAsync(1, cancellation) ? [] : reader.GetFieldValue<string?[]>(1);
        var heads = await reader.IsDBNullAsync(2, cancellation) ? [] : reader.GetFieldValue<long[]>(2);
        return Done(group, papers, heads);
    }

    /// <summary>Gives up the connection; the next group opens another.</summary>
    public async Task Break()
    {
        await using var closing = connection;
        await using var unused = append;
        (connection, append) = (null, null);
    }

    public async ValueTask DisposeAsync() => await Break();

    private async Task<NpgsqlCommand> Prepare(CancellationToken cancellation)
    {
        connection = await service.OpenConnectionAsync(cancellation);
        var parameters = columns.Parameters.ToArray();
        var places = string.Join(", ", parameters.Select((_, place) => $"${place + 1}"));
        var command = new NpgsqlCommand($"SELECT verdicts, papers, heads FROM record.append({places})", connection);
        foreach (var parameter in parameters)
        {
            parameter.Collection?.Remove(parameter);
            command.Parameters.Add(parameter);
        }
        await command.PrepareAsync(cancellation);
        return append = command;
    }

    private Appended[] Done(IReadOnlyList<Act> group, string?[] papers, long[] heads)
    {
        var answers = new Appended[group.Count];
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
