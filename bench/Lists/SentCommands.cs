using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// What readers really send (所发语句): every command of a pool, as it leaves, with its parameters. So plans are made of the
/// readers' own statements, not of copies that would age.
/// </summary>
internal sealed class SentCommands : IDisposable
{
    private const string Source = "Npgsql";
    private readonly ConcurrentQueue<SentCommand> sent = [];

    // Npgsql shows its commands to whoever traces it, and only then.
    private readonly ActivityListener listener = new()
    {
        ShouldListenTo = source => source.Name == Source,
        Sample = (ref _) => ActivitySamplingResult.AllData,
    };

    public SentCommands() => ActivitySource.AddActivityListener(listener);

    /// <summary>A pool whose commands are kept, otherwise like the one that the connection string gives.</summary>
    public NpgsqlDataSource Watching(string connection)
    {
        var builder = new NpgsqlDataSourceBuilder(connection);
        builder.ConfigureTracing(options =>
            options
                .ConfigureCommandFilter(command => Keep(command.CommandText, command.Parameters))
                .ConfigureBatchFilter(batch =>
                    batch
                        .BatchCommands.Cast<NpgsqlBatchCommand>()
                        .Aggregate(true, (_, command) => Keep(command.CommandText, command.Parameters))
                )
        );
        return builder.Build();
    }

    /// <summary>What was sent since it was last asked.</summary>
    public IReadOnlyList<SentCommand> Taken()
    {
        var taken = sent.ToList();
        sent.Clear();
        return taken;
    }

    public void Dispose() => listener.Dispose();

    private bool Keep(string statement, NpgsqlParameterCollection parameters)
    {
        sent.Enqueue(new(statement, [.. parameters.Select(parameter => parameter.Clone())]));
        return true;
    }
}

/// <summary>A command as it was sent.</summary>
internal sealed record SentCommand(string Statement, IReadOnlyList<NpgsqlParameter> Parameters);
