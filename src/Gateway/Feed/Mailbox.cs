namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// What one screen has yet to hear (待送铃声). Per feed only the newest number is kept, so that it never grows beyond the
/// feeds joined; and each screen is told on its own, so that a stalled telephone delays nobody else.
/// </summary>
/// <param name="tell">Tells the screen a word; done when there is room for the next.</param>
/// <param name="fail">Ends the connection: a screen that cannot be told comes back and reads what it missed.</param>
public sealed class Mailbox(Func<ScreenWord, ValueTask> tell, Action<Exception> fail)
{
    private readonly Lock turn = new();

    // Made when something waits: most of ten thousand screens have nothing in theirs at any moment.
    private Dictionary<(string Word, string About), ScreenWord>? waiting;
    private bool telling;

    /// <summary>
    /// Puts a word in. Where the screen takes it at once it is told before this returns; it never waits for a screen that does not.
    /// </summary>
    public void Put(ScreenWord word)
    {
        lock (turn)
        {
            if (telling)
            {
                Keep(word);
                return;
            }
            telling = true;
        }
        _ = TellAll(word);
    }

    private void Keep(ScreenWord word)
    {
        waiting ??= [];
        var about = (word.Word, word.About);
        if (!waiting.TryGetValue(about, out var known) || known.Number <= word.Number)
        {
            waiting[about] = word;
        }
    }

    private async Task TellAll(ScreenWord first)
    {
        try
        {
            await tell(first);
            while (Take() is { } words)
            {
                foreach (var word in words)
                {
                    await tell(word);
                }
            }
        }
        catch (Exception exception)
        {
            fail(exception);
        }
    }

    private List<ScreenWord>? Take()
    {
        lock (turn)
        {
            List<ScreenWord>? words = waiting is null ? null : [.. waiting.Values];
            waiting = null;
            telling = words is not null;
            return words;
        }
    }
}
