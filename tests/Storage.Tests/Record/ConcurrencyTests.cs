using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>Several appenders at once, as in a cluster, on few registers and feeds.</summary>
public sealed class ConcurrencyTests(NoteHouse house) : IClassFixture<NoteHouse>, IAsyncLifetime
{
    private const int Acts = 600;

    private readonly GroupAppender[] appenders =
    [
        .. Enumerable.Range(0, 3).Select(_ => new GroupAppender(house.Service, new(), TimeProvider.System)),
    ];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var appender in appenders)
        {
            await appender.DisposeAsync();
        }
    }

    [Fact]
    public async Task Append_FromSeveralAppenders_NumbersAndFeedsHaveNoHoles()
    {
        var acts = Enumerable.Range(0, Acts).Select(place => NoteActs.Open($"32080{place % 4}", $"第{place}份"));

        var answers = await Task.WhenAll(
            acts.Select((act, place) => Task.Run(() => appenders[place % appenders.Length].Append(act)))
        );

        Assert.All(answers, answer => Assert.Equal(Verdict.Done, answer.Verdict));
        var numbers = answers.Select(answer => answer.Numbers[0]!).Order(StringComparer.Ordinal);
        var expected =
            from body in Enumerable.Range(0, 4)
            from number in Enumerable.Range(1, Acts / 4)
            select $"32080{body}-XX-2025-{number:D4}";
        Assert.Equal(expected, numbers);
        Assert.Equal(Acts / 4L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:320800'"));
        Assert.Null((await new Verification(house.Service, NoteHouse.Codec).Run()).First);
    }

    [Fact]
    public async Task Append_SameActThroughSeveralAppenders_IsDoneOnce()
    {
        var acts = Enumerable.Range(0, 40).Select(place => NoteActs.Open("320810", $"第{place}份")).ToList();

        var answers = await Task.WhenAll(
            acts.SelectMany(act => appenders.Select(appender => Task.Run(() => appender.Append(act))))
        );

        Assert.Equal(acts.Count, answers.Count(answer => answer.Verdict == Verdict.Done));
        // Whoever comes in the same breath may meet the new head before the receipt; his keeper decides again and finds it.
        Assert.All(
            answers.Where(answer => answer.Verdict != Verdict.Done),
            answer => Assert.Contains(answer.Verdict, new[] { Verdict.Repeated, Verdict.Conflict })
        );
        var again = await Task.WhenAll(acts.Select(appenders[0].Append));
        Assert.All(again, answer => Assert.Equal(Verdict.Repeated, answer.Verdict));
        Assert.Equal(40, await house.Ask<int>("SELECT value FROM record.counters WHERE key = '320810-XX-2025'"));
    }

    [Fact]
    public async Task Append_ActsOnOverlappingStreams_NeverWaitForEachOtherForEver()
    {
        var streams = new Streams(house.Service, NoteHouse.Codec);
        var notes = Enumerable.Range(0, 6).Select(_ => NoteActs.Open("320811")).ToList();
        await Task.WhenAll(notes.Select(appenders[0].Append));
        var states = await Task.WhenAll(notes.Select(note => streams.After(note)));

        // Each touches every stream, in another order; all are decided on the same heads.
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(turn =>
                {
                    var marks = Enumerable
                        .Range(0, notes.Count)
                        .Select(place => (place + turn) % notes.Count)
                        .Select(place =>
                            NoteActs.Of(
                                NoteOrder.Of(notes[place].Changes[0].Stream, new ChangeNote($"{turn}")),
                                states[place]
                            )
                        )
                        .ToList();
                    var act = marks[0] with { Changes = [.. marks.SelectMany(mark => mark.Changes)] };
                    return Task.Run(() => appenders[turn % appenders.Length].Append(act));
                })
        );

        Assert.Single(answers, answer => answer.Verdict == Verdict.Done);
        Assert.Equal(29, answers.Count(answer => answer.Verdict == Verdict.Conflict));
    }
}
