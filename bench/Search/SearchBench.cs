using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Bench.Search;

/// <summary>
/// Searching and twins (检索与查重测量) among so many reports, by a desk that holds half of them and by one of a hundred that
/// share the rest. Every plan is kept beside the figures, and one that reads a table from end to end fails the run.
/// </summary>
internal static class SearchBench
{
    private const int Tries = 200;
    private static readonly int[] Sizes = [10_000, 100_000];

    public static async Task Run(BenchServer server, BenchSettings settings, string folder, ResultTable table)
    {
        foreach (var reports in settings.Reports > 0 ? [settings.Reports] : Sizes)
        {
            table.Begin($"Search: {reports:N0} reports of 36 months, one caller");
            await using var database = await server.Create($"search_{reports}");
            await using var record = await database.Open();
            var loaded = await SearchLoader.Load(record.Owner, reports);
            table.Say($"  loaded in {loaded.Took.TotalSeconds:N0} s; {await SearchLoader.Sizes(record.Owner)}");
            await server.Settle();
            var bodies = new FixedBodies();
            var search = new SearchReader(record.Service, bodies, TimeProvider.System, new());
            var twins = new TwinFinder(record.Service, bodies, TimeProvider.System, new());
            var plans = new PlanBook(record.Service, Path.Combine(folder, $"plans-{reports}.txt"));
            foreach (var reader in SearchReaders.All)
            {
                foreach (var kind in loaded.Queries.Kinds)
                {
                    await plans.Keep($"{reader.Name}, {kind.Name}", kind.Queries[0], reader.Caller);
                    await Measure(
                        $"{reader.Name}, {kind.Name}",
                        turn => Find(search, kind.Queries[turn % kind.Queries.Count], reader)
                    );
                }
                await plans.KeepTwins($"{reader.Name}, twins", loaded.Queries.Texts[0], reader.Caller);
                var found = 0;
                await Measure(
                    $"{reader.Name}, twins",
                    async turn =>
                        found += (
                            await twins.Of(
                                loaded.Queries.Texts[turn % loaded.Queries.Texts.Count],
                                reader.Caller,
                                CancellationToken.None
                            )
                        )
                            .Items
                            .Count
                );
                table.Say($"  of {Tries} texts, {found} twins were found there");
            }
            table.Say($"  plans: {plans.Path}");

            async Task Measure(string name, Func<int, Task> act)
            {
                await act(0);
                var run = await Clocked.Run(server.ProcessId, [Environment.ProcessId], () => OneByOne(act));
                table.Add(new(name, run));
            }
        }
    }

    private static async Task Find(SearchReader search, SearchQuery query, SearchReaders reader)
    {
        var (_, refusal) = await search.Find(query, reader.Caller, PageKey.Newest, CancellationToken.None);
        if (refusal is not null)
        {
            throw new InvalidOperationException($"{query.Words}: {refusal.Code}");
        }
    }

    private static async Task<Samples> OneByOne(Func<int, Task> act)
    {
        var microseconds = new List<int>(Tries);
        var time = TimeProvider.System;
        var began = time.GetTimestamp();
        for (var turn = 0; turn < Tries; turn++)
        {
            var start = time.GetTimestamp();
            await act(turn);
            microseconds.Add((int)time.GetElapsedTime(start).TotalMicroseconds);
        }
        return new(microseconds, time.GetElapsedTime(began).TotalSeconds);
    }
}
