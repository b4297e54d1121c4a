using System.Globalization;

namespace ZhengXie.Linked.Bench;

/// <summary>What the command line asks for (参数).</summary>
internal sealed record BenchSettings
{
    private const int MostSeconds = 600;
    private const int MostCallers = 128;
    private const int MostReports = 2_000_000;

    /// <summary>Seconds that each round at the journal and the measurement over HTTP take.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Seconds over HTTP, and at our journal, before anything counts.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Callers who act at once.</summary>
    public int Callers { get; init; } = 64;

    /// <summary>How often the ways to write take turns at the journal.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Measure the journal.</summary>
    public bool Journal { get; init; } = true;

    /// <summary>Measure over HTTP.</summary>
    public bool Doors { get; init; } = true;

    /// <summary>Measure searching.</summary>
    public bool Search { get; init; }

    /// <summary>Measure a joint task whose bodies send their parts in the same minute.</summary>
    public bool JointTasks { get; init; }

    /// <summary>Measure two silos; only in a build with Orleans.</summary>
    public bool Cluster { get; init; }

    /// <summary>How many reports there are to search among; 0 for ten thousand and then a hundred thousand.</summary>
    public int Reports { get; init; }

    /// <summary>How it is called.</summary>
    public static string Usage =>
        "bin/bench [journal|doors|search|joint-tasks|cluster] [--seconds 20] [--warm-up 20] [--callers 64] [--rounds 3] [--reports 100000]";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">It asks for something unknown, or for too much.</exception>
    public static BenchSettings Read(string[] arguments)
    {
        var settings = new BenchSettings();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var word))
        {
            settings = word switch
            {
                "journal" => settings with { Doors = false },
                "doors" => settings with { Journal = false },
                "search" => settings with { Journal = false, Doors = false, Search = true },
                "joint-tasks" => settings with { Journal = false, Doors = false, JointTasks = true },
                "cluster" => settings with { Journal = false, Doors = false, Cluster = true },
                "--reports" => settings with { Reports = Number(rest, MostReports) },
                "--seconds" => settings with { Duration = TimeSpan.FromSeconds(Number(rest, MostSeconds)) },
                "--warm-up" => settings with { WarmUp = TimeSpan.FromSeconds(Number(rest, MostSeconds)) },
                "--callers" => settings with { Callers = Number(rest, MostCallers) },
                "--rounds" => settings with { Rounds = Number(rest, 100) },
                _ => throw new ArgumentException(Usage, nameof(arguments)),
            };
        }
        return settings;
    }

    private static int Number(Queue<string> rest, int most) =>
        rest.TryDequeue(out var text)
        && int.TryParse(text, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= most
            ? number
            : throw new ArgumentException(Usage, nameof(rest));
}
