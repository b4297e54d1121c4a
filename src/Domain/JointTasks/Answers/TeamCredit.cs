using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.JointTasks.Answers;

/// <summary>One of a team (调研组成员) who has an account, by id: names stand apart, in the <see cref="TeamPaper"/>.</summary>
/// <param name="Person">The person.</param>
/// <param name="Post">What he does in the team.</param>
public sealed record TeamCredit(PersonId Person, TeamPost Post);
