using ZhengXie.Linked.Bench.Start;

namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>Everybody who is online (会场), with an open screen each.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private const int AtOnce = 32;

    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(10);

    private readonly HttpClient http;
    private readonly CancellationTokenSource ending = new();
    private readonly Dictionary<Participant, OpenScreen> screens = [];
    private Task keeping = Task.CompletedTask;

    private Hall(Uri address) => http = new() { BaseAddress = address };

    /// <summary>Everybody with his screen.</summary>
    public IReadOnlyDictionary<Participant, OpenScreen> Screens => screens;

    /// <summary>Lets everybody sign in and open his screen.</summary>
    public static async Task<Hall> Open(OwnHouse house, IEnumerable<string> userNames)
    {
        var hall = new Hall(house.Address);
        await Parallel.ForEachAsync(
            userNames,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (userName, _) =>
            {
                var participant = await Participant.SignIn(hall.http, userName);
                var screen = await OpenScreen.Open(house.Address, participant.Token, await participant.Feeds());
                lock (hall.screens)
                {
                    hall.screens.Add(participant, screen);
                }
            }
        );
        hall.keeping = hall.KeepAlive();
        return hall;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await keeping;
        foreach (var screen in screens.Values)
        {
            await screen.DisposeAsync();
        }
        http.Dispose();
        ending.Dispose();
    }

    // The house closes a line on which it has heard nothing for half a minute.
    private async Task KeepAlive()
    {
        using var signs = new PeriodicTimer(BetweenSigns);
        try
        {
            while (await signs.WaitForNextTickAsync(ending.Token))
            {
                foreach (var screen in screens.Values)
                {
                    await screen.KeepAlive();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Everybody goes.
        }
    }
}
