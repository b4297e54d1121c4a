namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Hears of whoever asked to join a feed that is not his (越权收听). He himself is answered as if there were none.</summary>
public interface IJoinWitness
{
    /// <summary>Tells of it.</summary>
    /// <param name="feed">What was asked for, as it was written.</param>
    Task HearJoin(string feed);
}
