namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>What a screen hears on the hub (页面收到的消息). None of it carries content: the screen then reads.</summary>
public interface IFeedScreen
{
    /// <summary>A joined feed is now at the number.</summary>
    Task Ring(string feed, long number);

    /// <summary>The person has read of a feed, at most up to the number, on this screen or another; counts are to be read again.</summary>
    Task Marked(string feed, long number);

    /// <summary>The figures of a body have changed.</summary>
    Task Figures(string body);

    /// <summary>The right to hear a feed has ended; nothing more will ring.</summary>
    Task Dropped(string feed);
}
