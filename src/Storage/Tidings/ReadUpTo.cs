using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>A read mark that has moved (已读位置变化).</summary>
/// <param name="Person">Who has read.</param>
/// <param name="Feed">The feed's name.</param>
/// <param name="Number">Up to which number.</param>
public readonly record struct ReadUpTo(PersonId Person, string Feed, long Number);
