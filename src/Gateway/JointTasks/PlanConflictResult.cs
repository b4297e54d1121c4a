using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The answer to a save of a plan from a version no longer in force (409): the problem, and the three plans beside it.</summary>
/// <param name="Refusal">Why it was not saved.</param>
/// <param name="Conflict">The plans.</param>
public sealed record PlanConflictResult(Refusal Refusal, PlanConflict Conflict) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) =>
        Problem.Write(
            httpContext,
            Refusal,
            ("base", Conflict.Base),
            ("mine", Conflict.Mine),
            ("theirs", Conflict.Theirs),
            ("version", Conflict.Version)
        );
}
