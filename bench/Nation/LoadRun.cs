using ZhengXie.Linked.Bench.Nation.Checks;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Nation;

/// <summary>Loads the nation's year (装载全国一年) into a database that stays for other measurements.</summary>
internal static class LoadRun
{
    private const int UsualReports = 10_000;

    public static async Task Run(BenchServer server, BenchSettings settings, ResultTable table)
    {
        var size = new NationSize(settings.Reports > 0 ? settings.Reports : UsualReports);
        table.Tell($"The nation's year: {size.Reports:N0} reports");
        await using var nation = await NationDatabase.Open(server, size);
        table.Say(
            nation.Loaded is { } loaded
                ? $"  {loaded.Acts:N0} acts of reports loaded in {loaded.Seconds:N0} s: {loaded.Rate:N0} acts/s"
                : "  it stands already"
        );
        table.Say($"  {await Funnel.Read(nation.Record.Owner)}");
    }
}
