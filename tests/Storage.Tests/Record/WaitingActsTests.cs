using ZhengXie.Linked.Storage.Record.Groups;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class WaitingActsTests
{
    private const int Lanes = 3;

    [Fact]
    public void Take_OfAllWriters_ActsOfOneDeskGoToOneOfThem()
    {
        var waiting = new WaitingActs(Lanes, most: 1_000);
        foreach (var act in Enumerable.Range(0, 300))
        {
            waiting.Add(Waiting($"3205{act % 60:00}"));
        }

        // Only as many as each finds of its own: about a hundred stand in each lane.
        var desks = Enumerable.Range(0, Lanes).Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        for (var turn = 0; turn < 20; turn++)
        {
            for (var writer = 0; writer < Lanes; writer++)
            {
                desks[writer].Add(DeskOf(waiting.Take(writer)!));
            }
        }

        Assert.All(desks, taken => Assert.NotEmpty(taken));
        Assert.Equal(desks.Sum(taken => taken.Count), desks.SelectMany(taken => taken).Distinct().Count());
    }

    [Fact]
    public void Take_ByAWriterWithoutActsOfItsOwn_IsOfTheLongestLane()
    {
        var waiting = new WaitingActs(Lanes, most: 100);
        for (var act = 0; act < 6; act++)
        {
            waiting.Add(Waiting("320581"));
        }

        var taken = Enumerable.Range(0, 6).Select(turn => waiting.Take(turn % Lanes)).ToList();

        Assert.All(taken, Assert.NotNull);
        Assert.Equal(0, waiting.Count);
        Assert.Null(waiting.Take(0));
    }

    [Fact]
    public void Add_MoreThanMayWait_IsRefusedWhateverLaneIsEmpty()
    {
        var waiting = new WaitingActs(Lanes, most: 4);

        var added = Enumerable.Range(0, 6).Select(act => waiting.Add(Waiting($"32058{act}"))).ToList();

        Assert.Equal([true, true, true, true, false, false], added);
    }

    [Fact]
    public async Task Any_WhileNothingWaits_AnswersWithTheNextActAndWithTheEnd()
    {
        var waiting = new WaitingActs(Lanes, most: 4);
        var (one, other) = (waiting.Any(), waiting.Any());
        Assert.False(one.IsCompleted || other.IsCompleted);

        waiting.Add(Waiting("320581"));
        Assert.True(await one && await other);

        // One that was taken by somebody else is waited for no longer.
        waiting.Take(0);
        var after = waiting.Any();
        waiting.End();
        Assert.False(await after.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.False(waiting.Add(Waiting("320581")));
    }

    private static WaitingAct Waiting(string body) => new(NoteActs.Open(body), long.MaxValue);

    private static string DeskOf(WaitingAct waiting) =>
        waiting.Act.Events.Select(added => added.Event.Register).First(register => register is not null)!;
}
