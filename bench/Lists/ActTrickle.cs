using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// Acts that go on while lists are read (同时办理): members submit at an even pace, each act through its keeper and the journal
/// as ever. A refusal fails the run.
/// </summary>
internal sealed class ActTrickle : IAsyncDisposable
{
    private const int PerSecond = 100;
    private const int Texts = 256;
    private const int Characters = 1300;

    private readonly CancellationTokenSource stopping = new();
    private readonly IEngine engine;
    private readonly ListCallers callers;
    private readonly ReportText[] texts;
    private readonly Task running;
    private int done;

    public ActTrickle(ListHouse house, ListCallers callers)
    {
        (engine, this.callers) = (house.Of<IEngine>(), callers);
        var prose = new Prose(seed: 11);
        texts = [.. Enumerable.Range(0, Texts).Select(_ => prose.Report(Characters))];
        running = Task.Run(Run);
    }

    /// <summary>How many acts were acknowledged so far.</summary>
    public int Done => Volatile.Read(ref done);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        stopping.Dispose();
    }

    private async Task Run()
    {
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PerSecond));
        var under = new List<Task>();
        try
        {
            for (var turn = 0; await pace.WaitForNextTickAsync(stopping.Token); turn++)
            {
                under.RemoveAll(act => act.IsCompletedSuccessfully);
                under.Add(Submit(turn));
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Asked to stop: what is under way ends first.
        }
        await Task.WhenAll(under);
    }

    private async Task Submit(int turn)
    {
        var author = callers.One(Role.Member, turn);
        var text = texts[turn % Texts];
        var command = new SubmitReport(
            author.Body,
            text with
            {
                Title = $"{text.Title}{turn}",
            },
            ReportCategory.Society
        );
        var order = new ReportOrder(new(Guid.NewGuid()), new(Guid.NewGuid()), author.By, command);
        var outcome = await engine.Do(order, CancellationToken.None);
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"An act beside the lists was refused: {refusal.Code}");
        }
        Interlocked.Increment(ref done);
    }
}
