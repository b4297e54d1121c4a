using System.Diagnostics;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>Callers that each wait for the answer to one act before they send the next.</summary>
internal static class JournalRun
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task<Figures> For(NpgsqlDataSource service, int callers, TimeSpan span)
    {
        await using var appender = new GroupAppender(service, new RecordOptions(), TimeProvider.System);
        await Call(appender, callers, WarmUp);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var latencies = await Call(appender, callers, span);
        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        return new Figures(latencies, span, cpu);
    }

    private static async Task<double[]> Call(GroupAppender appender, int callers, TimeSpan span)
    {
        var until = Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency);
        var calls = Enumerable
            .Range(0, callers)
            .Select(caller => Task.Run(() => CallUntil(appender, new Random(caller), until)));
        return [.. (await Task.WhenAll(calls)).SelectMany(latencies => latencies)];
    }

    private static async Task<List<double>> CallUntil(GroupAppender appender, Random random, long until)
    {
        var latencies = new List<double>();
        while (Stopwatch.GetTimestamp() < until)
        {
            var act = SubmitAct.New(random);
            var begun = Stopwatch.GetTimestamp();
            var answer = await appender.Append(act);
            latencies.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (answer.Verdict != Verdict.Done)
            {
                throw new InvalidOperationException($"An act was not done: {answer.Verdict}.");
            }
        }
        return latencies;
    }
}
