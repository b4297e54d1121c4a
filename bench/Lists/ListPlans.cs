using Npgsql;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// Keeps the plan of every question (列表执行计划): the one that the service keeps for the reader's own statements
/// (<see cref="KeptPlan"/>). A question whose plan reads a large table from end to end, or far more than it returns, is a fault.
/// </summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="house">A house over a pool whose commands are watched.</param>
/// <param name="sent">What that pool sends.</param>
/// <param name="large">Tables that grow and are not small any more.</param>
/// <param name="path">The file that the plans go to.</param>
internal sealed class ListPlans(
    NpgsqlDataSource service,
    ListHouse house,
    SentCommands sent,
    IReadOnlySet<string> large,
    string path
) : IAsyncDisposable
{
    // A page is fifty rows, each joined to a few others; what is unread is sought among a thousand notices, each joined to as
    // many. What reads more than that, and much for each row that came, grows with the table.
    private const int MostReadForARow = 100;
    private const int MostReadInAnyCase = 10_000;
    private const int Turns = 12;

    private readonly StreamWriter file = File.CreateText(path);
    private readonly List<string> faults = [];
    private readonly SortedSet<string> indexes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> wanted = new(StringComparer.Ordinal);

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Tables of which a question wants most rows.</summary>
    public IReadOnlySet<string> Wanted => wanted;

    /// <summary>Every index that any of them uses.</summary>
    public IReadOnlySet<string> Indexes => indexes;

    /// <summary>Asks the question for several callers; keeps the plans of the one that reads most.</summary>
    public async Task Keep(ListQuestion question)
    {
        List<(SentCommand Command, ListPlan Plan, string Text)> worst = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            sent.Taken();
            await question.Ask(house, turn);
            var plans = await Explained(sent.Taken());
            if (turn == 0 || plans.Sum(one => one.Plan.Read) > worst.Sum(one => one.Plan.Read))
            {
                worst = plans;
            }
        }
        foreach (var (command, plan, text) in worst)
        {
            await file.WriteLineAsync(
                $"== {question}: {plan.Returned} rows of {plan.Read} read, {plan.Pages} pages, {plan.Milliseconds:F2} ms\n{command.Statement}\n{text}\n"
            );
            indexes.UnionWith(plan.Indexes);
            wanted.UnionWith(plan.Wanted);
            faults.AddRange(Judged(question, plan));
        }
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private IEnumerable<string> Judged(ListQuestion question, ListPlan plan)
    {
        foreach (var table in plan.ReadThrough.Where(large.Contains))
        {
            yield return $"{question}: reads {table} from end to end";
        }
        if (plan.Read > MostReadInAnyCase && plan.Read > MostReadForARow * plan.Returned)
        {
            yield return $"{question}: reads {plan.Read} rows for {plan.Returned}";
        }
    }

    // In one transaction, as they were sent: settings of the first hold for the others.
    private async Task<List<(SentCommand Command, ListPlan Plan, string Text)>> Explained(
        IReadOnlyList<SentCommand> commands
    )
    {
        var plans = new List<(SentCommand Command, ListPlan Plan, string Text)>();
        await using var connection = await service.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var command in commands)
        {
            if (command.Statement.Contains("set_config(", StringComparison.Ordinal))
            {
                await Set(connection, command);
                continue;
            }
            var (plan, text) = await KeptPlan.Explain(connection, command);
            plans.Add((command, ListPlan.Of(plan), text));
        }
        return plans;
    }

    private static async Task Set(NpgsqlConnection connection, SentCommand setting)
    {
        await using var command = new NpgsqlCommand(setting.Statement, connection);
        command.Parameters.AddRange(setting.Parameters.Select(parameter => parameter.Clone()).ToArray());
        await command.ExecuteNonQueryAsync();
    }
}
