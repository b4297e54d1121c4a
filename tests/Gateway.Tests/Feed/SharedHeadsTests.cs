using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

public sealed class SharedHeadsTests : IDisposable
{
    private readonly List<(string[] Feeds, TaskCompletionSource Answer)> questions = [];
    private readonly SemaphoreSlim asked = new(0);
    private long head = 1;

    public void Dispose() => asked.Dispose();

    [Fact]
    public async Task WhoeverAsksMeanwhile_IsAnsweredByOneNextQuestion_WhichBeginsAfterHeAsked()
    {
        var heads = new SharedHeads(Read);
        var first = heads.Of("desk:1", default);
        var opening = await Question(0);
        var others = new[] { heads.Of("desk:1", default), heads.Of("desk:2", default), heads.Of("desk:1", default) };
        head = 2;

        opening.SetResult();
        (await Question(1)).SetResult();

        Assert.Equal(1, (await first).Head);
        Assert.All(await Task.WhenAll(others), other => Assert.Equal(2, other.Head));
        Assert.Equal(["desk:1"], questions[0].Feeds);
        Assert.Equal(["desk:1", "desk:2"], questions[1].Feeds);
    }

    [Fact]
    public async Task AQuestionThatFails_FailsForThoseWhoWaitForIt_AndForNobodyAfter()
    {
        var heads = new SharedHeads(Read);
        var first = heads.Of("desk:1", default);
        (await Question(0)).SetException(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => first);

        var second = heads.Of("desk:1", default);
        (await Question(1)).SetResult();

        Assert.Equal("desk:1", (await second).Feed);
    }

    [Fact]
    public async Task WhoeverGivesUp_DoesNotEndTheWaitOfOthers()
    {
        using var gone = new CancellationTokenSource();
        var heads = new SharedHeads(Read);
        var first = heads.Of("desk:1", default);
        var opening = await Question(0);
        var leaving = heads.Of("desk:2", gone.Token);
        var staying = heads.Of("desk:2", default);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);

        opening.SetResult();
        (await Question(1)).SetResult();

        Assert.Equal("desk:1", (await first).Feed);
        Assert.Equal("desk:2", (await staying).Feed);
    }

    private async Task<TaskCompletionSource> Question(int number)
    {
        await asked.WaitAsync();
        return questions[number].Answer;
    }

    private async Task<IReadOnlyList<FeedHead>> Read(IReadOnlyCollection<string> feeds)
    {
        var (answer, now) = (new TaskCompletionSource(), head);
        questions.Add(([.. feeds.Order(StringComparer.Ordinal)], answer));
        asked.Release();
        await answer.Task;
        return [.. feeds.Select(feed => new FeedHead(feed, now, 1))];
    }
}
