using System.Diagnostics;
using System.Globalization;
using Npgsql;
using ZhengXie.Linked.Bench.Load;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>PostgreSQL's own load generator (pgbench), where it is installed.</summary>
internal sealed class PgbenchProgram
{
    private const string Name = "pgbench";
    private const string DebianFolder = "/usr/lib/postgresql";

    private readonly string path;

    private PgbenchProgram(string path) => this.path = path;

    /// <summary>The program on the search path or where Debian puts it; none if it is not installed.</summary>
    public static PgbenchProgram? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var debian = Directory.Exists(DebianFolder)
            ? Directory.GetDirectories(DebianFolder).Select(version => Path.Combine(version, "bin"))
            : [];
        var found = folders.Concat(debian).Select(folder => Path.Combine(folder, Name)).FirstOrDefault(File.Exists);
        return found is null ? null : new(found);
    }

    /// <summary>Plays the scripts for a while; each client picks one at random, over and over.</summary>
    public async Task<Samples> Run(string connection, string[] scripts, int clients, TimeSpan duration)
    {
        var folder = Directory.CreateTempSubdirectory("linked-bench-").FullName;
        try
        {
            var (exitCode, said) = await Play(connection, scripts, clients, duration, Path.Combine(folder, "log"));
            if (exitCode != 0 || !said.Any(IsRate) || !said.Any(IsWithoutFailures))
            {
                throw new InvalidOperationException(string.Join('\n', said));
            }
            var times = Directory.GetFiles(folder).SelectMany(File.ReadLines).Select(Microseconds).ToList();
            return new(times, times.Count / RateIn(said));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<(int ExitCode, string[] Said)> Play(
        string connection,
        string[] scripts,
        int clients,
        TimeSpan duration,
        string log
    )
    {
        string[] options =
        [
            "--no-vacuum",
            "--protocol=prepared",
            $"--client={clients}",
            $"--jobs={Environment.ProcessorCount}",
            $"--time={(int)duration.TotalSeconds}",
            "--log",
            $"--log-prefix={log}",
            .. scripts.Select(script => $"--file={script}"),
        ];
        var start = new ProcessStartInfo(path, options)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Place(connection))
        {
            start.Environment[name] = value;
        }
        using var program = Process.Start(start)!;
        var said = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, string.Concat(said).Split('\n'));
    }

    // One plan for good: planning anew each time would cost pgbench a good part of its figure.
    private static Dictionary<string, string?> Place(string connection)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        return new()
        {
            ["PGHOST"] = to.Host,
            ["PGPORT"] = to.Port.ToString(CultureInfo.InvariantCulture),
            ["PGUSER"] = to.Username,
            ["PGPASSWORD"] = to.Password,
            ["PGDATABASE"] = to.Database,
            ["PGOPTIONS"] = "-c plan_cache_mode=force_generic_plan -c jit=off",
        };
    }

    // client, transaction, microseconds, script, moment
    private static int Microseconds(string line) => int.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);

    // tps = 8123.456789 (without initial connection time)
    private static double RateIn(string[] said) =>
        double.Parse(said.First(IsRate).Split(' ')[2], CultureInfo.InvariantCulture);

    private static bool IsRate(string line) => line.StartsWith("tps = ", StringComparison.Ordinal);

    private static bool IsWithoutFailures(string line) =>
        line.StartsWith("number of failed transactions: 0 ", StringComparison.Ordinal);
}
