using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Tells a person's screens, at this gateway and the others, what he has read (已读同步).</summary>
/// <param name="listeners">The screens here.</param>
/// <param name="herald">Tells the other gateways.</param>
public sealed class MarkBell(Listeners listeners, IHerald herald)
{
    /// <summary>Marks have moved. Returns at once.</summary>
    public void Marked(IReadOnlyList<ReadUpTo> marks)
    {
        MarkedHere(marks);
        if (marks.Count > 0)
        {
            herald.Tell(new News { Marks = marks });
        }
    }

    /// <summary>Marks have moved at another gateway.</summary>
    public void MarkedHere(IReadOnlyList<ReadUpTo> marks)
    {
        foreach (var mark in marks)
        {
            foreach (var screen in listeners.Of(mark.Person))
            {
                screen.Hear(ScreenWord.Marked(mark.Feed, mark.Number));
            }
        }
    }
}
