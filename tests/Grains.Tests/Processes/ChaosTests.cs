using System.Globalization;
using Xunit.Abstractions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>
/// Stories S01 to S03 are played over both gateways, again and again, among people who hand in reports, while silos are killed at
/// random and others started. <c>LINKED_CHAOS_SECONDS</c> says for how long.
/// </summary>
[Trait("Story", "S01")]
[Trait("Story", "S02")]
[Trait("Story", "S03")]
public sealed class ChaosTests(ITestOutputHelper output) : ClusterStory(output)
{
    private const string Setting = "LINKED_CHAOS_SECONDS";
    private const int Fewer = 16;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan OneStory = TimeSpan.FromMinutes(6);

    private readonly DateOnly today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
    private readonly List<StoryStep> steps = [];

    private protected override int Many => Fewer;

    [Fact]
    public async Task Silos_KilledAtRandom_TheStoriesAreToldToTheEnd_AndTheRecordHoldsWhatWasAcknowledged()
    {
        var lasts = Lasts();
        var seed = Environment.TickCount;
        Say($"Seed {seed}, for {lasts.TotalSeconds} s");
        using var time = new CancellationTokenSource(lasts);

        var killing = Kill(new Random(seed), time.Token);
        var told = await Task.WhenAll(Play(Research, time.Token), Play(Report, time.Token));
        var killed = await killing;

        Say($"{killed} silos killed; S01 with S02 told {told[0]} times, S03 {told[1]} times, in {steps.Count} steps");
        Say($"slowest step {steps.Max(step => step.Took).TotalSeconds:0.0} s, slowest ring {Rings().Max():0.0} s");
        Assert.True(killed > 0);
        await CatchUp();
        await EndWell();
        await Checker.Given(House, [.. steps.Select(step => step.Receipt)]);
        Assert.Empty(Callers.Missed);
    }

    private static TimeSpan Lasts() =>
        Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } given
            ? TimeSpan.FromSeconds(int.Parse(given, CultureInfo.InvariantCulture))
            : Shortest;

    // One of two dies, another joins; whether the elder or the younger, and how soon, is left to chance.
    private async Task<int> Kill(Random random, CancellationToken end)
    {
        for (var killed = 0; ; killed++)
        {
            await Callers.More(random.Next(50, 400));
            if (end.IsCancellationRequested)
            {
                return killed;
            }
            await House.Kill(House.Silos[random.Next(House.Silos.Count)]);
            await House.StartSilo();
        }
    }

    // At least once, and to the end; gives how often.
    private static async Task<int> Play(Func<CancellationToken, Task> story, CancellationToken end)
    {
        for (var told = 1; ; told++)
        {
            using var patience = new CancellationTokenSource(OneStory);
            await story(patience.Token);
            if (end.IsCancellationRequested)
            {
                return told;
            }
        }
    }

    private async Task Research(CancellationToken cancellation)
    {
        await using var cast = new Cast(Page, Tell);
        var launched = new StoryS01(cast, today);
        await launched.Play(cancellation);
        await new StoryS02(cast, launched, () => today).Play(cancellation);
    }

    private async Task Report(CancellationToken cancellation)
    {
        await using var story = new StoryS03(Page, Tell, today);
        await story.Play(cancellation);
    }

    // Everybody's page is at one of the two gateways, as it falls.
    private Task<Screen> Page(string userName) =>
        House.OpenScreen(userName, (int)((uint)string.GetHashCode(userName, StringComparison.Ordinal) % House.Doors));

    private void Tell(StoryStep step)
    {
        lock (steps)
        {
            steps.Add(step);
        }
    }

    private IEnumerable<double> Rings() =>
        steps.SelectMany(step => step.Heard).Select(heard => heard.Notice.After.TotalSeconds);
}
