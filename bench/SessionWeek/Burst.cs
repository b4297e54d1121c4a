using System.Collections.Concurrent;
using System.Diagnostics;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Texts;

namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>
/// The burst (集中提交): five hundred people act at once, each with a pause of about a second between two acts. Members read their list and
/// open a report twice, then hand one in; editors read their desk and open what came, until all reports are handed in.
/// </summary>
internal sealed class Burst
{
    private const int Readings = 2;

    private readonly TimeSpan pause;
    private readonly ConcurrentQueue<int> lists = new();
    private readonly ConcurrentQueue<int> views = new();
    private readonly ConcurrentQueue<int> submits = new();
    private readonly ConcurrentQueue<Submitted> submitted = new();
    private double seconds;

    /// <summary>Plans it.</summary>
    /// <param name="duration">How long it takes about.</param>
    /// <param name="reportsOfMember">How many reports a member hands in.</param>
    public Burst(TimeSpan duration, int reportsOfMember) => pause = duration / (reportsOfMember * ((2 * Readings) + 1));

    /// <summary>How long reading a list took.</summary>
    public Samples Lists => new([.. lists], seconds);

    /// <summary>How long opening a report took.</summary>
    public Samples Views => new([.. views], seconds);

    /// <summary>How long handing one in took.</summary>
    public Samples Submits => new([.. submits], seconds);

    /// <summary>What was handed in.</summary>
    public IReadOnlyCollection<Submitted> Submitted => submitted;

    /// <summary>Lets them act.</summary>
    /// <param name="editors">Editors.</param>
    /// <param name="members">Members.</param>
    /// <param name="reports">How many reports they hand in together.</param>
    public async Task Run(IReadOnlyList<Participant> editors, IReadOnlyList<Participant> members, int reports)
    {
        var began = Stopwatch.GetTimestamp();
        using var over = new CancellationTokenSource();
        var reading = editors.Select((editor, place) => Task.Run(() => Edit(editor, new(place), over.Token)));
        var watching = Task.WhenAll(reading);
        var writing = members.Select(
            (member, place) =>
            {
                var own = (reports / members.Count) + (place < reports % members.Count ? 1 : 0);
                return Task.Run(() => HandIn(member, own, place));
            }
        );
        await Task.WhenAll(writing);
        seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        await over.CancelAsync();
        await watching;
    }

    private async Task HandIn(Participant member, int reports, int seed)
    {
        var (prose, chance) = (new Prose(seed), new Random(seed));
        for (var report = 0; report < reports; report++)
        {
            for (var reading = 0; reading < Readings; reading++)
            {
                await Look(member, chance);
            }
            await Pause(chance);
            var sent = Stopwatch.GetTimestamp();
            var done = await member.Submit(prose);
            submits.Enqueue((int)Stopwatch.GetElapsedTime(sent, done.At).TotalMicroseconds);
            submitted.Enqueue(done);
        }
    }

    private async Task Edit(Participant editor, Random chance, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Look(editor, chance);
        }
    }

    private async Task Look(Participant person, Random chance)
    {
        await Pause(chance);
        var asked = Stopwatch.GetTimestamp();
        var listed = await person.List();
        lists.Enqueue((int)Stopwatch.GetElapsedTime(asked).TotalMicroseconds);
        await Pause(chance);
        if (listed is [var newest, ..])
        {
            asked = Stopwatch.GetTimestamp();
            await person.Open(newest);
            views.Enqueue((int)Stopwatch.GetElapsedTime(asked).TotalMicroseconds);
        }
    }

    private Task Pause(Random chance) => Task.Delay(pause * (0.5 + chance.NextDouble()));
}
