using System.Collections.Concurrent;
using System.Diagnostics;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>Writes down what a request asks of the database (查询记录): the statements, without their values.</summary>
internal sealed class Statements : IDisposable
{
    private static readonly ActivitySource Source = new("ZhengXie.Linked.Walk");

    private readonly ConcurrentDictionary<ActivityTraceId, ConcurrentQueue<string>> heard = new();
    private readonly ActivityListener listener;

    public Statements()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore" or "ZhengXie.Linked.Walk",
            Sample = (ref ActivityCreationOptions<ActivityContext> asked) =>
                asked.Source.Name == Source.Name || heard.ContainsKey(asked.TraceId)
                    ? ActivitySamplingResult.AllData
                    : ActivitySamplingResult.None,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Does it, and gives the statements that this took.</summary>
    public async Task<IReadOnlyList<string>> Of(Func<Task> request)
    {
        using var span = Source.StartActivity() ?? throw new InvalidOperationException("Nobody listens.");
        var mine = heard[span.TraceId] = new();
        await request();
        heard.TryRemove(span.TraceId, out _);
        return [.. mine];
    }

    public void Dispose() => listener.Dispose();

    private void Note(Activity asked)
    {
        if (asked.Source.Name == "Npgsql" && heard.TryGetValue(asked.TraceId, out var statements))
        {
            var words = asked.GetTagItem("db.query.text") ?? asked.GetTagItem("db.statement");
            statements.Enqueue(words?.ToString() ?? asked.DisplayName);
        }
    }
}
