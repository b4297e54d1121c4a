namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// What one screen has yet to hear (待送铃声). Per feed only the newest number is kept, so that it never grows beyond the
/// feeds joined; and each screen is told on its own, so that a stalled telephone delays nobody else.
/// </summary>
/// <param name="screen">The screen.</param>
/// <param name="fail">Ends the connection: a screen that cannot be told comes back and reads what it missed.</param>
public sealed class Mailbox(IFeedScreen screen, Action<Exception> fail)
{
    private readonly Lock turn = new();
    private readonly Dictionary<(Word Word, string About), long> waiting = [];
    private bool telling;

    private enum Word
    {
        Ring,
        Marked,
        Figures,
        Dropped,
    }

    /// <summary>A feed is at a number.</summary>
    public void Ring(string feed, long number) => Put(Word.Ring, feed, number);

    /// <summary>A feed was read up to a number.</summary>
    public void Marked(string feed, long number) => Put(Word.Marked, feed, number);

    /// <summary>Figures have changed.</summary>
    public void Figures(string body) => Put(Word.Figures, body, 0);

    /// <summary>A right has ended.</summary>
    public void Dropped(string feed) => Put(Word.Dropped, feed, 0);

    private void Put(Word word, string about, long number)
    {
        lock (turn)
        {
            var known = waiting.GetValueOrDefault((word, about));
            waiting[(word, about)] = Math.Max(known, number);
            if (telling)
            {
                return;
            }
            telling = true;
        }
        _ = Task.Run(TellAll);
    }

    private async Task TellAll()
    {
        try
        {
            await TellWaiting();
        }
        catch (Exception exception)
        {
            fail(exception);
        }
    }

    private async Task TellWaiting()
    {
        while (Take() is { Count: > 0 } words)
        {
            foreach (var ((word, about), number) in words)
            {
                await Tell(word, about, number);
            }
        }
    }

    private List<KeyValuePair<(Word Word, string About), long>> Take()
    {
        lock (turn)
        {
            var words = waiting.ToList();
            waiting.Clear();
            telling = words.Count > 0;
            return words;
        }
    }

    private Task Tell(Word word, string about, long number) =>
        word switch
        {
            Word.Ring => screen.Ring(about, number),
            Word.Marked => screen.Marked(about, number),
            Word.Figures => screen.Figures(about),
            _ => screen.Dropped(about),
        };
}
