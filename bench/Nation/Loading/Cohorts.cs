using Npgsql;

namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>
/// Tells the walks of a part (推进装载), thousands in flight, begun in the order of their numbers. None begins while one so far
/// before it is unfinished: so whoever goes on after a crash finds everything earlier done, and need only ask about the last
/// few thousand.
/// </summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="part">What is told.</param>
/// <param name="inFlight">How many walks at the same moment.</param>
internal sealed class Cohorts(NpgsqlDataSource service, ILoadPart part, int inFlight)
{
    // Walks in a cohort, and cohorts that may stand unfinished: a long journey may lag behind without holding up the rest.
    private const int Together = 64;
    private const int Open = 64;

    private const string Heads = "SELECT id, version FROM record.streams WHERE id = ANY ($1)";

    private int Many => (part.Walks + Together - 1) / Together;

    /// <summary>Tells what is missing.</summary>
    public async Task Tell(Progress progress)
    {
        var edge = await Edge();
        // One that stands at the edge was begun only when everything so far before it was done.
        var first = Math.Max(0, edge - 1 - Open);
        progress.Begin(part.Name, part.Acts, (double)first / Many);
        using var slots = new SemaphoreSlim(inFlight);
        var open = new Queue<Task>();
        for (var cohort = first; cohort < Many; cohort++)
        {
            if (open.Count == Open)
            {
                await open.Dequeue();
            }
            open.Enqueue(await Start(cohort, cohort < edge + Open, slots, progress));
        }
        await Task.WhenAll(open);
        progress.End();
    }

    private async Task<Task> Start(int cohort, bool asked, SemaphoreSlim slots, Progress progress)
    {
        var from = cohort * Together;
        var walks = Enumerable.Range(from, Math.Min(Together, part.Walks - from)).ToList();
        var versions = asked ? await Versions(walks) : null;
        var telling = new List<Task>(walks.Count);
        foreach (var walk in walks)
        {
            await slots.WaitAsync();
            telling.Add(Task.Run(() => Tell(walk, versions, slots, progress)));
        }
        return Task.WhenAll(telling);
    }

    private async Task Tell(int walk, Dictionary<Guid, int>? versions, SemaphoreSlim slots, Progress progress)
    {
        try
        {
            var own = versions is null
                ? null
                : part.Streams(walk).Select(stream => versions.GetValueOrDefault(stream)).ToArray();
            await part.Tell(walk, own, progress);
        }
        finally
        {
            slots.Release();
        }
    }

    // A cohort of which nothing stands in the record, after one of which something does; 0 where nothing does at all.
    private async Task<int> Edge()
    {
        var (least, most) = (0, Many);
        while (least < most)
        {
            var middle = (least + most) / 2;
            var from = middle * Together;
            var walks = Enumerable.Range(from, Math.Min(Together, part.Walks - from));
            if ((await Versions(walks)).Count > 0)
            {
                least = middle + 1;
            }
            else
            {
                most = middle;
            }
        }
        return least;
    }

    private async Task<Dictionary<Guid, int>> Versions(IEnumerable<int> walks)
    {
        await using var command = service.CreateCommand(Heads);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. walks.SelectMany(part.Streams)] });
        await using var rows = await command.ExecuteReaderAsync();
        var versions = new Dictionary<Guid, int>();
        while (await rows.ReadAsync())
        {
            versions[rows.GetGuid(0)] = rows.GetInt32(1);
        }
        return versions;
    }
}
