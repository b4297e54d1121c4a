namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// Lets every screen say each fifteen seconds that it is still there (保活), as browsers do; a second's share of them at a time,
/// not all at once.
/// </summary>
internal sealed class LifeSigns : IAsyncDisposable
{
    private const int SecondsBetween = 15;

    private readonly CancellationTokenSource closing = new();
    private readonly Task saying;

    /// <summary>Begins.</summary>
    /// <param name="screens">How many screens there are.</param>
    /// <param name="say">Lets the screen of that number say it.</param>
    public LifeSigns(int screens, Func<int, ValueTask> say) => saying = Say(screens, say);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await saying;
        closing.Dispose();
    }

    private async Task Say(int screens, Func<int, ValueTask> say)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            for (var turn = 0; await second.WaitForNextTickAsync(closing.Token); turn++)
            {
                for (var screen = turn % SecondsBetween; screen < screens; screen += SecondsBetween)
                {
                    await say(screen);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The screens are being closed.
        }
    }
}
