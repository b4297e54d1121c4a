using ZhengXie.Linked.Gateway.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

public sealed class MailboxTests
{
    private readonly List<string> told = [];
    private readonly List<Exception> failed = [];
    private readonly TaskCompletionSource room = new();

    [Fact]
    public void AScreenThatTakesWordsAtOnce_HasHeardThemWhenPutReturns()
    {
        room.SetResult();
        var mailbox = Open();

        mailbox.Put(ScreenWord.Ring("desk:1", 1));
        mailbox.Put(ScreenWord.Ring("desk:1", 2));

        Assert.Equal(["Ring desk:1 1", "Ring desk:1 2"], told);
    }

    [Fact]
    public async Task AStalledScreen_HearsLaterOnlyTheNewestOfEachFeed_AndEveryOtherWord()
    {
        var mailbox = Open();
        mailbox.Put(ScreenWord.Ring("desk:1", 1));

        mailbox.Put(ScreenWord.Ring("desk:1", 3));
        mailbox.Put(ScreenWord.Ring("desk:1", 2));
        mailbox.Put(ScreenWord.Ring("desk:2", 7));
        mailbox.Put(ScreenWord.Dropped("desk:1"));
        Assert.Equal(["Ring desk:1 1"], told);
        await MakeRoom();

        Assert.Equal(["Ring desk:1 1", "Ring desk:1 3", "Ring desk:2 7", "Dropped desk:1 0"], told);
    }

    [Fact]
    public async Task AScreenThatCannotBeTold_IsHungUpOnOnce()
    {
        var mailbox = Open();
        mailbox.Put(ScreenWord.Ring("desk:1", 1));
        mailbox.Put(ScreenWord.Ring("desk:1", 2));

        room.SetException(new IOException());
        await Task.Yield();

        Assert.IsType<IOException>(Assert.Single(failed));
    }

    private Mailbox Open() =>
        new(
            word =>
            {
                told.Add($"{word.Word} {word.About} {word.Number}");
                return new(room.Task);
            },
            failed.Add
        );

    private Task MakeRoom()
    {
        room.SetResult();
        return room.Task;
    }
}
