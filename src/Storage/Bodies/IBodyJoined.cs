namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>What another noun does once a body has joined (加入之后), beside the act itself; done again, it changes nothing.</summary>
public interface IBodyJoined
{
    /// <summary>A body has joined a moment ago.</summary>
    Task Joined(CancellationToken cancellation);
}
