using ZhengXie.Linked.Bench.Nation;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// Every list that windows ask often (列表测量), in the nation's year told small and large, by people of every tier, while acts
/// go on: first all plans, then each window under all callers, each of whom asks again as soon as he is answered.
/// </summary>
internal static class ListsRun
{
    private const double MostMilliseconds = 20;
    private const double MostGrowth = 1.5;
    private static readonly int[] Sizes = [10_000, 100_000];

    // What the goal names; the others are told beside them.
    private static readonly string[] Judged = ["inbox", "lineage", "dashboard", "search", "ranking"];

    public static async Task Run(BenchServer server, BenchSettings settings, string folder, ResultTable table)
    {
        var faults = new List<string>();
        var figures = new Dictionary<int, IReadOnlyDictionary<string, double>>();
        foreach (var reports in settings.Reports > 0 ? new[] { Sizes[0], settings.Reports }.Distinct() : Sizes)
        {
            await using var nation = await NationDatabase.Copy(server, reports);
            await using var measure = await ListMeasure.Open(nation, server, folder, table);
            faults.AddRange(await measure.KeepPlans());
            figures[reports] = await measure.Run(settings.Callers, settings.Duration);
            faults.AddRange(measure.Faults);
        }
        Judge(figures, table);
        // After the times, which say how much it matters.
        if (faults.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', faults.Prepend("Lists that read too much:")));
        }
    }

    private static void Judge(Dictionary<int, IReadOnlyDictionary<string, double>> figures, ResultTable table)
    {
        var (small, large) = (figures.Keys.Min(), figures.Keys.Max());
        table.Tell($"Lists among {large:N0} reports");
        foreach (var window in Judged)
        {
            var (few, many) = (figures[small][window], figures[large][window]);
            table.Judge(Figure.Most($"{window}, p95 among {large:N0} reports", many, MostMilliseconds, "ms"));
            // Against itself a size shows no growth.
            if (large > small)
            {
                table.Judge(Figure.Most($"{window}, p95 among {large:N0} ÷ {small:N0}", many / few, MostGrowth));
            }
        }
    }
}
