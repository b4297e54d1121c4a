using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Tests.Postgres;

/// <summary>One question for all who ask meanwhile, and each is answered by one that began after he asked.</summary>
public sealed class SharedQuestionTests : IDisposable
{
    private readonly List<(string[] Feeds, TaskCompletionSource Answer)> questions = [];
    private readonly SemaphoreSlim asked = new(0);
    private string head = "1";

    public void Dispose() => asked.Dispose();

    [Fact]
    public async Task WhoeverAsksMeanwhile_IsAnsweredByOneNextQuestion_WhichBeginsAfterHeAsked()
    {
        var heads = new SharedQuestion<string, string>(Read);
        var first = heads.Of("desk:1", default);
        var opening = await Question(0);
        var others = new[] { heads.Of("desk:1", default), heads.Of("desk:2", default), heads.Of("desk:1", default) };
        head = "2";

        opening.SetResult();
        (await Question(1)).SetResult();

        Assert.Equal("desk:1 1", await first);
        Assert.Equal("desk:1 2, desk:2 2, desk:1 2", string.Join(", ", await Task.WhenAll(others)));
        Assert.Equal(["desk:1"], questions[0].Feeds);
        Assert.Equal(["desk:1", "desk:2"], questions[1].Feeds);
    }

    [Fact]
    public async Task AQuestionThatFails_FailsForThoseWhoWaitForIt_AndForNobodyAfter()
    {
        var heads = new SharedQuestion<string, string>(Read);
        var first = heads.Of("desk:1", default);
        (await Question(0)).SetException(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => first);

        var second = heads.Of("desk:1", default);
        (await Question(1)).SetResult();

        Assert.Equal("desk:1 1", await second);
    }

    [Fact]
    public async Task WhoeverGivesUp_DoesNotEndTheWaitOfOthers()
    {
        using var gone = new CancellationTokenSource();
        var heads = new SharedQuestion<string, string>(Read);
        var first = heads.Of("desk:1", default);
        var opening = await Question(0);
        var leaving = heads.Of("desk:2", gone.Token);
        var staying = heads.Of("desk:2", default);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);

        opening.SetResult();
        (await Question(1)).SetResult();

        Assert.Equal("desk:1 1", await first);
        Assert.Equal("desk:2 1", await staying);
    }

    [Fact]
    public async Task WhatNothingIsKnownOf_HasNoAnswer()
    {
        var heads = new SharedQuestion<string, string>(Read);
        var unknown = heads.Of("unknown", default);
        (await Question(0)).SetResult();

        Assert.Null(await unknown);
    }

    [Fact]
    public async Task OneQuestion_IsAboutABoundedNumberOfKeys_AndTheRestComesInTheNext()
    {
        const int most = SharedQuestion<string, string>.Most;
        var heads = new SharedQuestion<string, string>(Read);
        var first = heads.Of("desk:0", default);
        var opening = await Question(0);
        var others = Enumerable.Range(1, most + 1).Select(desk => heads.Of($"desk:{desk}", default)).ToList();

        opening.SetResult();
        (await Question(1)).SetResult();
        (await Question(2)).SetResult();

        await Task.WhenAll(others.Prepend(first));
        Assert.Equal([1, most, 1], questions.Select(question => question.Feeds.Length));
        Assert.Equal($"desk:{most + 1} 1", await others[^1]);
    }

    private async Task<TaskCompletionSource> Question(int number)
    {
        await asked.WaitAsync();
        return questions[number].Answer;
    }

    private async Task<IReadOnlyDictionary<string, string>> Read(IReadOnlyCollection<string> feeds)
    {
        var (answer, now) = (new TaskCompletionSource(), head);
        questions.Add(([.. feeds.Order(StringComparer.Ordinal)], answer));
        asked.Release();
        await answer.Task;
        return feeds.Where(feed => feed != "unknown").ToDictionary(feed => feed, feed => $"{feed} {now}");
    }
}
