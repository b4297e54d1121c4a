using System.Diagnostics;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>A database in which the bodies of the country stand, and those of the demo have joined (已建库).</summary>
internal static class FoundedDatabase
{
    private const string Joined = "SELECT code FROM lists.bodies WHERE joined ORDER BY code";

    /// <summary>Creates it with the command that an operator uses.</summary>
    /// <exception cref="InvalidOperationException">The command failed; it has said why.</exception>
    public static async Task<BenchDatabase> Create(BenchServer server, string purpose, string folder)
    {
        var database = await server.Create(purpose);
        var start = new ProcessStartInfo("dotnet", [DoorsProcess.ProgramOf("Gateway"), "prepare", "--Demo=true"])
        {
            UseShellExecute = false,
        };
        start.Environment["Linked__Owner"] = database.Owner;
        start.Environment["Linked__Service"] = database.Service;
        start.Environment["Linked__DataFolder"] = folder;
        using var preparing = Process.Start(start)!;
        await preparing.WaitForExitAsync();
        return preparing.ExitCode == 0
            ? database
            : throw new InvalidOperationException($"prepare ended with exit code {preparing.ExitCode}.");
    }

    /// <summary>A member of each body that has joined.</summary>
    public static async Task<IReadOnlyList<Office>> Offices(BenchDatabase database)
    {
        await using var source = NpgsqlDataSource.Create(database.Service);
        await using var connection = await source.OpenConnectionAsync();
        var codes = await connection.QueryAsync<string>(Joined);
        return [.. codes.Select(code => Office.Of(new(code)))];
    }
}
