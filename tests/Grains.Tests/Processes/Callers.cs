using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>
/// People who hand in one report after the other, at one gateway and at the other by turns. Whoever gets no receipt asks again with
/// the same command id, until he has one.
/// </summary>
internal sealed class Callers : IDisposable
{
    /// <summary>How many call at once.</summary>
    public const int Usual = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string[] Bodies = ["320581", "420625", "420683", "411721"];
    private static readonly string[] Roles = ["委员乙", "委员丙"];

    private readonly ConcurrentQueue<Acknowledged> acknowledged = new();
    private readonly ConcurrentQueue<Missed> missed = new();
    private readonly SemaphoreSlim counted = new(0);
    private readonly CancellationTokenSource enough = new();
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly int[] gateways;
    private Task calling = Task.CompletedTask;

    private Callers(int[] gateways) => this.gateways = gateways;

    /// <summary>Every receipt so far.</summary>
    public IReadOnlyCollection<Acknowledged> Acknowledged => acknowledged;

    /// <summary>Every try without a receipt so far.</summary>
    public IReadOnlyCollection<Missed> Missed => missed;

    /// <summary>They sign in and begin.</summary>
    /// <param name="house">Where.</param>
    /// <param name="many">How many.</param>
    public static async Task<Callers> Begin(ClusterHouse house, int many = Usual)
    {
        var callers = new Callers([.. Enumerable.Range(0, house.Doors)]);
        var writers = await Task.WhenAll(
            Bodies
                .SelectMany(body => Roles.Select(role => (Body: body, Name: $"{body}.{role}")))
                .Select(async (writer, at) => (writer.Body, Player: await house.SignIn(writer.Name, at % house.Doors)))
        );
        callers.calling = Task.WhenAll(
            Enumerable
                .Range(0, many)
                .Select(at => (writers[at % writers.Length], at))
                .Select(caller =>
                    callers.Call(
                        caller.Item1.Body,
                        [.. callers.gateways.Select(gateway => house.At(caller.Item1.Player, gateway))],
                        caller.at
                    )
                )
        );
        return callers;
    }

    /// <summary>Waits until so many further acts are acknowledged.</summary>
    public async Task More(int count)
    {
        while (counted.Wait(0)) { }
        for (var nth = 0; nth < count; nth++)
        {
            var one = counted.WaitAsync(Patience);
            if (await Task.WhenAny(one, calling) == calling)
            {
                await calling;
            }
            Assert.True(await one, "Nothing is acknowledged any more.");
        }
    }

    /// <summary>They end the act in hand, and go.</summary>
    public async Task End()
    {
        await enough.CancelAsync();
        await calling;
    }

    public void Dispose()
    {
        counted.Dispose();
        enough.Dispose();
    }

    /// <summary>What a reader of the test's output wants to know.</summary>
    public override string ToString()
    {
        var took = acknowledged.Select(act => act.Took.TotalMilliseconds).Order().ToArray();
        var without = missed
            .GroupBy(one => $"gateway {one.Gateway}: {one.Answer}")
            .Select(group =>
                $"{group.Count()} × {group.Key}, the longest {group.Max(one => one.Took.TotalSeconds):0.0} s"
            );
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"""
            {took.Length} acknowledged in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s; median {At(
                took,
                0.5
            ):0} ms, p99 {At(took, 0.99):0} ms, longest {At(took, 1):0} ms
            tries without a receipt: {missed.Count}
            {string.Join('\n', without)}
            """
        );
    }

    private static double At(double[] sorted, double part) =>
        sorted.Length == 0 ? 0 : sorted[(int)Math.Round((sorted.Length - 1) * part)];

    private async Task Call(string body, Player[] at, int first)
    {
        for (var turn = first; !enough.IsCancellationRequested; turn++)
        {
            turn = await Submit(new BodyCode(body), at, turn);
        }
    }

    // Gives the turn in which it succeeded.
    private async Task<int> Submit(BodyCode body, Player[] at, int turn)
    {
        var command = Guid.CreateVersion7();
        var report = new SubmitReport(body, StoryTexts.Submitted, ReportCategory.Economy);
        var begun = Stopwatch.GetTimestamp();
        for (; ; turn++)
        {
            var gateway = turn % at.Length;
            if (await Try(at[gateway], gateway, report, command) is { } receipt)
            {
                acknowledged.Enqueue(new(at[0].UserName, receipt, Stopwatch.GetElapsedTime(begun)));
                counted.Release();
                return turn;
            }
            if (Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new TimeoutException($"No receipt for {command} within {Patience}.");
            }
        }
    }

    private async Task<Receipt?> Try(Player player, int gateway, SubmitReport report, Guid command)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await player.Post("/api/reports", report, command, CancellationToken.None);
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
                var code = "503 " + problem.GetProperty("code").GetString();
                missed.Enqueue(new(gateway, code, answer.Headers.RetryAfter?.Delta, Stopwatch.GetElapsedTime(begun)));
                return null;
            }
            if (!answer.IsSuccessStatusCode)
            {
                throw new PlayException(player.UserName, await answer.Content.ReadAsStringAsync());
            }
            return await answer.Content.ReadFromJsonAsync<Receipt>(JsonSerializerOptions.Web);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException)
        {
            missed.Enqueue(new(gateway, lost.GetType().Name, null, Stopwatch.GetElapsedTime(begun)));
            return null;
        }
    }
}
