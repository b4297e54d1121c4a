namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What the tabs of a desk or of an author count (列表件数); counting stops at 1,000.</summary>
/// <param name="Todo">待办: everything that waits there, as many as its list shows.</param>
/// <param name="Unread">未读: reports of which there is unread news.</param>
public sealed record ListCounts(int Todo, int Unread);
