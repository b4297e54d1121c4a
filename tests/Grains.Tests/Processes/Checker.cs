using System.Globalization;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Gateway.CommandLine;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>Compares what callers were told with what stands in the record.</summary>
internal static class Checker
{
    private const string Receipts = """
        SELECT command, subject, number FROM record.receipts WHERE command = ANY(@commands)
        """;

    // Whoever called has a receipt of every act of his: there is none besides.
    private const string Unknown = """
        SELECT count(*) FROM record.receipts
        WHERE account IN (SELECT account FROM record.receipts WHERE command = ANY(@commands))
          AND at >= @since AND command <> ALL(@commands)
        """;

    private const string Submissions = """
        SELECT stream, register, number FROM record.events
        WHERE name = 'report.submitted' AND stream = ANY(@streams)
        """;

    /// <summary>Every acknowledgement is there once, no act is there that nobody was told of, and the record is sound.</summary>
    public static async Task Check(ClusterHouse house, IReadOnlyCollection<Acknowledged> acknowledged)
    {
        await Given(house, [.. acknowledged.Select(act => act.Receipt)]);
        await using var connection = new NpgsqlConnection(house.Ground.Owner);
        var told = acknowledged.Select(act => act.Receipt).ToDictionary(receipt => receipt.Command.Value);
        var since = told.Values.Min(receipt => receipt.At);
        var commands = told.Keys.ToArray();
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>(Unknown, new { commands, since }));

        var streams = told.Values.Select(receipt => Guid.Parse(receipt.Subject)).ToArray();
        var submitted = (await connection.QueryAsync<Submitted>(Submissions, new { streams })).ToList();
        Assert.Equal(told.Count, submitted.Select(one => one.Stream).Distinct().Count());
        Assert.Equal(told.Count, submitted.Select(one => (one.Register, one.Number)).Distinct().Count());
        await Sound(house.Ground);
    }

    /// <summary>Every receipt that was given stands in the record, once and as it was given.</summary>
    public static async Task Given(ClusterHouse house, IReadOnlyCollection<Receipt> receipts)
    {
        await using var connection = new NpgsqlConnection(house.Ground.Owner);
        var told = receipts.ToDictionary(receipt => receipt.Command.Value);
        var commands = told.Keys.ToArray();
        var stored = (await connection.QueryAsync<Stored>(Receipts, new { commands })).ToList();
        Assert.Equal(told.Count, stored.Count);
        Assert.All(
            stored,
            one => Assert.Equal((told[one.Command].Subject, told[one.Command].Number), (one.Subject, one.Number))
        );
    }

    // Chains, texts, numbers of each register, feeds, audit: as an operator would have it said.
    private static async Task Sound(Ground ground)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        var code = await ConsoleCommands.House.Run(["verify", .. ground.Settings], output, CancellationToken.None);
        Assert.True(code == 0, output.ToString());
    }

    private sealed record Stored(Guid Command, string Subject, string? Number);

    private sealed record Submitted(Guid Stream, string? Register, int? Number);
}
