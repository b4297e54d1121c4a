namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>History of a subject (对象办理记录): who did what to it, and which of its texts were deleted.</summary>
/// <param name="Acts">The headers of its events, newest first, at most 200.</param>
/// <param name="Tombstones">Its deleted texts, newest first, at most 200.</param>
public sealed record SubjectHistory(IReadOnlyList<ActLine> Acts, IReadOnlyList<Tombstone> Tombstones);
