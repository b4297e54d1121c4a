using Dapper;
using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Bench.Nation.JointTasks;
using ZhengXie.Linked.Bench.Nation.Journeys;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Bench.Nation.Checks;

/// <summary>
/// Compares what the record holds with what was told (核对): every act once, in its stream. Chains are verified whole in a small
/// record, and in a sample of the streams of a large one.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="size">How large it should be.</param>
internal sealed class NationCheck(RecordDatabase record, NationSize size)
{
    private const long WholeUpTo = 3_000_000;
    private const int Sampled = 20_000;
    private const int ActsOfBody = 3;
    private const int ActsOfPerson = 2;

    private const string Kinds = """
        SELECT kind, count(*), sum(version)::bigint FROM record.streams GROUP BY kind
        """;

    private const string Counted = """
        SELECT (SELECT count(*) FROM record.receipts), (SELECT count(*) FROM record.events)
        """;

    /// <summary>Compares.</summary>
    /// <exception cref="InvalidOperationException">Something was lost, doubled or broken.</exception>
    public async Task Run()
    {
        var bodies = new NationBodies(size);
        var told = Told(new NationJourneys(size, bodies));
        var tasks = new NationTasks(size, bodies).Acts;
        var people = bodies.All.Sum(body => (long)body.People);
        await using var connection = await record.Owner.OpenConnectionAsync();
        var kinds = (
            await connection.QueryAsync<(string Kind, long Streams, long Events)>(Kinds, commandTimeout: 0)
        ).ToDictionary(row => row.Kind, row => (row.Streams, row.Events), StringComparer.Ordinal);
        Expect("bodies", (bodies.All.Count, (long)ActsOfBody * bodies.All.Count), kinds.GetValueOrDefault("body"));
        Expect("people", (people, ActsOfPerson * people), kinds.GetValueOrDefault("person"));
        Expect("reports", (told.Streams, told.Events), kinds.GetValueOrDefault("report"));
        var (receipts, events) = await connection.QuerySingleAsync<(long, long)>(Counted, commandTimeout: 0);
        Expect("receipts", told.Acts + tasks + (ActsOfBody * bodies.All.Count) + (ActsOfPerson * people), receipts);
        Expect("events", kinds.Values.Sum(kind => kind.Events), events);
        if (events <= WholeUpTo)
        {
            var verified = await new Verification(record.Service, EventCodec.House).Run();
            Expect("chains", null, verified.First);
        }
        else
        {
            await SampledChains.Verify(connection, Sampled);
        }
    }

    private static (long Acts, long Events, long Streams) Told(NationJourneys journeys)
    {
        long acts = 0;
        long events = 0;
        long streams = 0;
        Parallel.For(
            0,
            journeys.Folders,
            folder =>
            {
                foreach (var family in journeys.Folder(folder))
                {
                    var versions = family.VersionsAfter(family.Steps.Count);
                    Interlocked.Add(ref acts, family.Steps.Count);
                    Interlocked.Add(ref events, versions.Sum());
                    Interlocked.Add(ref streams, versions.Count(version => version > 0));
                }
            }
        );
        return (acts, events, streams);
    }

    private static void Expect<T>(string what, T expected, T found)
    {
        if (!Equals(expected, found))
        {
            throw new InvalidOperationException($"The nation's {what}: {expected} were told, {found} stand there.");
        }
    }
}
