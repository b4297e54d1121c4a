using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Load;

/// <summary>A run with the processor time (用时) that it took on both sides.</summary>
/// <param name="Samples">The acts.</param>
/// <param name="Database">Of the database server.</param>
/// <param name="Program">Of the program that wrote.</param>
/// <param name="Stolen">What part of the processors the host gave to others meanwhile, from 0 to 1; none where that is not known.</param>
internal sealed record Clocked(Samples Samples, TimeSpan Database, TimeSpan Program, double? Stolen = null)
{
    /// <summary>Times a run.</summary>
    /// <param name="database">Process of the database server, if it is known.</param>
    /// <param name="programs">Processes of the program that writes.</param>
    /// <param name="run">The run.</param>
    public static async Task<Clocked> Run(int? database, IReadOnlyList<int> programs, Func<Task<Samples>> run)
    {
        var (databaseBefore, programsBefore) = (ProcessorTime.Of(database), Of(programs));
        var began = Machine.Clock();
        var samples = await run();
        return new(
            samples,
            ProcessorTime.Of(database) - databaseBefore,
            Of(programs) - programsBefore,
            Machine.StolenSince(began)
        );
    }

    /// <summary>Several rounds as one.</summary>
    public static Clocked Together(IReadOnlyCollection<Clocked> rounds) =>
        new(
            Samples.Together(rounds.Select(round => round.Samples)),
            TimeSpan.FromSeconds(rounds.Sum(round => round.Database.TotalSeconds)),
            TimeSpan.FromSeconds(rounds.Sum(round => round.Program.TotalSeconds)),
            rounds.Average(round => round.Stolen)
        );

    /// <summary>Microseconds of the database server per act.</summary>
    public double DatabasePerAct => Database.TotalMicroseconds / Samples.Microseconds.Count;

    /// <summary>Microseconds of the program per act.</summary>
    public double ProgramPerAct => Program.TotalMicroseconds / Samples.Microseconds.Count;

    private static TimeSpan Of(IReadOnlyList<int> programs) =>
        TimeSpan.FromSeconds(programs.Sum(program => ProcessorTime.Of(program).TotalSeconds));
}
