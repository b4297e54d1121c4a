namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>What comes about in other processes and can only be asked for.</summary>
internal static class Condition
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks until it holds.</summary>
    /// <param name="what">What is waited for, should it never come.</param>
    /// <param name="asked">The question; whoever cannot be reached has said no.</param>
    public static async Task Holds(string what, Func<Task<bool>> asked)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(Again);
        try
        {
            while (!await Answer(asked))
            {
                await timer.WaitForNextTickAsync(patience.Token);
            }
        }
        catch (OperationCanceledException late)
        {
            throw new TimeoutException($"Not within {Patience}: {what}.", late);
        }
    }

    private static async Task<bool> Answer(Func<Task<bool>> asked)
    {
        try
        {
            return await asked();
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
