using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// One of a team (调研组成员). No telephone stands here: whoever has an account is reached through it.
/// </summary>
/// <param name="Post">分工.</param>
/// <param name="Name">姓名, 1 to 30 characters.</param>
/// <param name="Office">单位职务, up to 60 characters.</param>
/// <param name="Person">His account, if he has one at the body.</param>
public sealed record TeamPerson(TeamPost Post, string Name, string? Office = null, PersonId? Person = null);
