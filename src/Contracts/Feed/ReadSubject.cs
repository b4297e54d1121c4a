namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>Says that a paper was opened (打开即已读): all its notices until now are read.</summary>
/// <param name="Subject">As <see cref="NoticeLine.Subject"/> has it.</param>
public sealed record ReadSubject(string Subject);
