using System.Globalization;

namespace ZhengXie.Linked.Bench;

/// <summary>What the command line asks for (参数).</summary>
internal sealed record BenchSettings
{
    private const int MostSeconds = 3600;
    private const int MostCallers = 128;
    private const int MostReports = 10_000_000;
    private const int MostScreens = 10_000;

    /// <summary>Seconds that each round at the journal and the measurement over HTTP take.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Seconds over HTTP, and at our journal, before anything counts.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Callers who act at once.</summary>
    public int Callers { get; init; } = 64;

    /// <summary>How often the ways to write take turns at the journal.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>What is measured: the names given, or whatever is usual.</summary>
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];

    /// <summary>How many reports there are to search among; 0 for ten thousand and then a hundred thousand.</summary>
    public int Reports { get; init; }

    /// <summary>How many screens hang on the hub; 0 for a thousand, then five, then ten thousand.</summary>
    public int Screens { get; init; }

    /// <summary>How it is called.</summary>
    public static string Usage =>
        $"bin/bench [{string.Join('|', Measurement.All.Select(one => one.Name))} …] "
        + "[--seconds 20] [--warm-up 20] [--callers 64] [--rounds 3] [--reports 100000] "
        + "[--screens 10000]";

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
                "--reports" => settings with { Reports = Number(rest, MostReports) },
                "--screens" => settings with { Screens = Number(rest, MostScreens) },
                "--seconds" => settings with { Duration = TimeSpan.FromSeconds(Number(rest, MostSeconds)) },
                "--warm-up" => settings with { WarmUp = TimeSpan.FromSeconds(Number(rest, MostSeconds)) },
                "--callers" => settings with { Callers = Number(rest, MostCallers) },
                "--rounds" => settings with { Rounds = Number(rest, 100) },
                _ => settings with { Measurements = [.. settings.Measurements, Named(word)] },
            };
        }
        return settings.Measurements.Count > 0
            ? settings
            : settings with
            {
                Measurements = [.. Measurement.All.Where(one => one.Usual)],
            };
    }

    /// <summary>The settings in one line, for whoever reads the figures later.</summary>
    public override string ToString() =>
        $"{string.Join(' ', Measurements.Select(one => one.Name))}: {Callers} callers, {Rounds} rounds of "
        + $"{Duration.TotalSeconds} s, warm-up {WarmUp.TotalSeconds} s";

    private static Measurement Named(string word) =>
        Measurement.All.FirstOrDefault(one => one.Name == word) ?? throw new ArgumentException(Usage, nameof(word));

    private static int Number(Queue<string> rest, int most) =>
        rest.TryDequeue(out var text)
        && int.TryParse(text, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= most
            ? number
            : throw new ArgumentException(Usage, nameof(rest));
}
