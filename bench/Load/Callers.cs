using System.Diagnostics;

namespace ZhengXie.Linked.Bench.Load;

/// <summary>So many callers (并发用户), each of whom sends the next act when the last is answered: at once, or after he has read the answer.</summary>
internal static class Callers
{
    /// <summary>Runs them for a while and times every act. The first act that fails ends the run.</summary>
    /// <param name="many">How many callers.</param>
    /// <param name="duration">How long they go on sending.</param>
    /// <param name="act">One act of the caller with the number given, from 0.</param>
    /// <param name="reading">How long each reads on the average: half of it to one and a half times it; by default not at all.</param>
    public static async Task<Samples> Run(int many, TimeSpan duration, Func<int, Task> act, TimeSpan reading = default)
    {
        using var failed = new CancellationTokenSource();
        var began = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(
            Enumerable
                .Range(0, many)
                .Select(caller => Task.Run(() => Call(caller, began, duration, act, reading, failed)))
        );
        return new([.. times.SelectMany(own => own)], Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private static async Task<List<int>> Call(
        int caller,
        long began,
        TimeSpan duration,
        Func<int, Task> act,
        TimeSpan reading,
        CancellationTokenSource failed
    )
    {
        var times = new List<int>(16_384);
        var pauses = new Random(caller);
        try
        {
            // They do not begin all in the same moment either.
            await Task.Delay(reading * pauses.NextDouble());
            while (Stopwatch.GetElapsedTime(began) < duration && !failed.IsCancellationRequested)
            {
                var sent = Stopwatch.GetTimestamp();
                await act(caller);
                times.Add((int)Stopwatch.GetElapsedTime(sent).TotalMicroseconds);
                await Task.Delay(reading * (0.5 + pauses.NextDouble()));
            }
            return times;
        }
        catch
        {
            await failed.CancelAsync();
            throw;
        }
    }
}
