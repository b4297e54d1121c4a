namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>
/// Answer to joining a feed (关注结果). Joined: from here on the screen hears rings, and reads what came after the last
/// number it has. Not joined: the code and the sentence say why.
/// </summary>
/// <param name="Joined">Whether the screen now hears the feed.</param>
/// <param name="Head">The number of the newest notice; 0 where there is none.</param>
/// <param name="Epoch">The epoch in which numbers count.</param>
/// <param name="Code">The refusal's stable code.</param>
/// <param name="Sentence">The refusal in Chinese.</param>
public sealed record JoinAnswer(bool Joined, long Head, int Epoch, string? Code = null, string? Sentence = null);
