using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>PostgreSQL's own load generator, writing the same rows with one statement, and one commit, per act.</summary>
internal static partial class Pgbench
{
    /// <summary>Acts a second; none where there is no pgbench on this machine.</summary>
    public static async Task<double?> Run(RecordDatabase database, int clients, TimeSpan span)
    {
        if (Find() is not { } program)
        {
            return null;
        }
        var to = new NpgsqlConnectionStringBuilder(
            database.PrivateServer?.Connections.Service ?? database.Service.ConnectionString
        );
        var start = new ProcessStartInfo(
            program,
            [
                "-n",
                "-M",
                "prepared",
                "-c",
                $"{clients}",
                "-j",
                "2",
                "-T",
                $"{(int)span.TotalSeconds}",
                "-f",
                Path.Combine(AppContext.BaseDirectory, "one_act.sql"),
                "-h",
                to.Host!,
                "-p",
                $"{to.Port}",
                "-U",
                to.Username!,
                to.Database!,
            ]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["PGPASSWORD"] = to.Password;
        using var running = Process.Start(start)!;
        var said = await running.StandardOutput.ReadToEndAsync();
        await running.WaitForExitAsync();
        return Figure().Match(said) is { Success: true } figure
            ? double.Parse(figure.Groups["tps"].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"pgbench said: {said}");
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Concat(
                Directory.Exists("/usr/lib/postgresql")
                    ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin"))
                    : []
            )
            .Select(folder => Path.Combine(folder, "pgbench"))
            .LastOrDefault(File.Exists);

    [GeneratedRegex(@"tps = (?<tps>[0-9.]+) \(without", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();
}
