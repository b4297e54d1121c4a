using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// A word to screens (铃声): one of <see cref="IFeedScreen"/>. It is written down once, however many screens hear it: ten thousand at one
/// desk would otherwise cost as many serialisations.
/// </summary>
public sealed class ScreenWord
{
    private ScreenWord(string word, string about, long? number)
    {
        (Word, About, Number) = (word, about, number ?? 0);
        object[] arguments = number is { } told ? [about, told] : [about];
        Message = new(new InvocationMessage(word, arguments));
    }

    /// <summary>Which word.</summary>
    public string Word { get; }

    /// <summary>The feed or body that it is about.</summary>
    public string About { get; }

    /// <summary>The number; 0 where the word has none.</summary>
    public long Number { get; }

    /// <summary>The word as it is sent.</summary>
    public SerializedHubMessage Message { get; }

    /// <summary>A feed is at a number.</summary>
    public static ScreenWord Ring(string feed, long number) => new(nameof(IFeedScreen.Ring), feed, number);

    /// <summary>A feed was read up to a number.</summary>
    public static ScreenWord Marked(string feed, long number) => new(nameof(IFeedScreen.Marked), feed, number);

    /// <summary>Figures have changed.</summary>
    public static ScreenWord Figures(string body) => new(nameof(IFeedScreen.Figures), body, number: null);

    /// <summary>A right has ended.</summary>
    public static ScreenWord Dropped(string feed) => new(nameof(IFeedScreen.Dropped), feed, number: null);
}
