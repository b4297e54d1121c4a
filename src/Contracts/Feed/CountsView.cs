namespace ZhengXie.Linked.Contracts.Feed;

/// <summary>What waits for the caller (待办和未读). Screens read it again whenever a feed of theirs rings.</summary>
/// <param name="Todo">待办: reports and directives that wait for the caller to act.</param>
/// <param name="Unread">未读: notices after the caller's marks, all his feeds together.</param>
public sealed record CountsView(int Todo, long Unread);
