namespace ZhengXie.Linked.Storage.Feed;

/// <summary>Read mark (已读位置): how far a person has read a feed.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Number">The number up to which it is read; 0 where nothing is.</param>
public sealed record ReadMark(string Feed, long Number);
