using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class AppendTests : IClassFixture<NoteHouse>
{
    private readonly NoteHouse house;
    private readonly GroupAppender appender;
    private readonly Streams streams;

    public AppendTests(NoteHouse house)
    {
        this.house = house;
        var gateway = house.Gateway();
        appender = gateway.GetRequiredService<GroupAppender>();
        streams = gateway.GetRequiredService<Streams>();
    }

    [Fact]
    public async Task Append_NewStream_KeepsEventTextNoticesReceiptAndRow()
    {
        var act = NoteActs.Open("320601", "头一份");

        var appended = await appender.Append(act);

        Assert.Equal(Verdict.Done, appended.Verdict);
        Assert.Equal("320601-XX-2025-0001", Assert.Single(appended.Numbers));
        Assert.Equal(1, Assert.Single(appended.Rings, ring => ring.Feed == "desk:320601").Number);
        var after = await streams.After(act);
        Assert.Equal(act.Changes[0].After.Hash, after.Head.Hash);
        Assert.Equal("320601-XX-2025-0001", after.State.Number);
        Assert.Equal(
            "320601-XX-2025-0001",
            await house.Ask<string>($"SELECT number FROM lists.notes WHERE note = '{act.Subject}'")
        );
        Assert.Equal(
            "头一份",
            await house.Ask<string>(
                $"SELECT convert_from(bytes, 'UTF8') FROM record.texts WHERE encode(hash, 'hex') = '{after.State.Text}'"
            )
        );
        Assert.Equal(2L, await house.Ask<long>($"SELECT count(*) FROM record.notices WHERE subject = '{act.Subject}'"));
    }

    [Fact]
    public async Task Append_StreamHasMovedOn_IsAConflictAndChangesNothing()
    {
        var open = NoteActs.Open("320602");
        await appender.Append(open);
        var state = await streams.After(open);
        var (one, other) = (Change(open, state, "甲"), Change(open, state, "乙"));
        await appender.Append(one);

        var late = await appender.Append(other);

        Assert.Equal(Verdict.Conflict, late.Verdict);
        Assert.Equal(one.Changes[0].After.Hash, (await streams.After(open)).Head.Hash);
        Assert.Equal(2L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:320602'"));
        Assert.Equal(
            0L,
            await house.Ask<long>($"SELECT count(*) FROM record.receipts WHERE command = '{other.Command}'")
        );
    }

    [Fact]
    public async Task Append_SameCommandSameContent_IsRepeatedAndDoneOnce()
    {
        var act = NoteActs.Open("320603");
        await appender.Append(act);

        Assert.Equal(Verdict.Repeated, (await appender.Append(act)).Verdict);
        Assert.Equal(1L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:320603'"));
    }

    [Fact]
    public async Task Append_SameCommandOtherContent_IsTaken()
    {
        var act = NoteActs.Open("320604");
        await appender.Append(act);
        var foreign = NoteActs.Open("320604") with { Account = act.Account, Command = act.Command, Content = [7] };

        Assert.Equal(Verdict.Taken, (await appender.Append(foreign)).Verdict);
        Assert.Equal(1, await house.Ask<int>("SELECT value FROM record.counters WHERE key = '320604-XX-2025'"));
    }

    [Fact]
    public async Task Append_SameCommandIdOfAnotherAccount_IsAnActOfItsOwn()
    {
        var act = NoteActs.Open("320605");
        await appender.Append(act);

        var other = await appender.Append(NoteActs.Open("320605") with { Command = act.Command });

        Assert.Equal(Verdict.Done, other.Verdict);
    }

    [Fact]
    public async Task Append_SeveralStreams_AllOrNone()
    {
        var (one, two) = (NoteActs.Open("320606"), NoteActs.Open("320606"));
        await appender.Append(one);
        await appender.Append(two);
        var moved = Change(two, await streams.After(two), "已改");
        var merge = Merge(one, await streams.After(one), two, await streams.After(two));
        await appender.Append(moved);

        var refused = await appender.Append(merge);
        var merged = await appender.Append(
            Merge(one, await streams.After(one), two, await streams.After(two)) with
            {
                Command = new CommandId(Guid.NewGuid()),
            }
        );

        Assert.Equal(Verdict.Conflict, refused.Verdict);
        Assert.Equal(Verdict.Done, merged.Verdict);
        Assert.Equal(2, (await streams.After(one)).Head.Version);
        Assert.Equal(3, (await streams.After(two)).Head.Version);
        Assert.Equal(3, await house.Ask<int>("SELECT value FROM record.counters WHERE key = '320606-XX-2025'"));
    }

    [Fact]
    public async Task Append_WithoutEvents_KeepsTheReceiptOnly()
    {
        var act = NoteActs.Open() with { Changes = [], Notices = [], Rows = [], Texts = [] };

        Assert.Equal(Verdict.Done, (await appender.Append(act)).Verdict);
        Assert.Equal(Verdict.Repeated, (await appender.Append(act)).Verdict);
    }

    [Fact]
    public async Task Append_FirstNumberSet_CountsFromIt()
    {
        var numbers = new PaperNumbers(house.Service);

        Assert.True(await numbers.SetFirst("320607-XX-2025", 289));
        Assert.False(await numbers.SetFirst("320607-XX-2025", 5));
        Assert.Equal("320607-XX-2025-0289", Assert.Single((await appender.Append(NoteActs.Open("320607"))).Numbers));
        Assert.False(await numbers.SetFirst("320607-XX-2025", 500));
        Assert.Equal("320607-XX-2025-0290", Assert.Single((await appender.Append(NoteActs.Open("320607"))).Numbers));
    }

    [Fact]
    public async Task Append_NumberBeyondFourDigits_IsWrittenWhole()
    {
        await new PaperNumbers(house.Service).SetFirst("320608-XX-2025", 12_345);

        Assert.Equal("320608-XX-2025-12345", Assert.Single((await appender.Append(NoteActs.Open("320608"))).Numbers));
    }

    private static Act Change(Act open, KeptState<Note> state, string text) =>
        NoteActs.Of(NoteOrder.Of(open.Changes[0].Stream, new ChangeNote(text)), state);

    // A new note, and a mark on each of the two it was made of.
    private static Act Merge(Act one, KeptState<Note> oneState, Act two, KeptState<Note> twoState)
    {
        var made = NoteActs.Open("320606", "综合");
        var marks = new[] { (one, oneState), (two, twoState) }.Select(source =>
            Change(source.Item1, source.Item2, "综合")
        );
        return made with { Changes = [.. made.Changes, .. marks.SelectMany(mark => mark.Changes)] };
    }
}
