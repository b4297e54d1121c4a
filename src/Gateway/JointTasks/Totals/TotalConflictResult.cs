using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>The answer to an act on a version no longer in force (409): the problem, and the reports beside it.</summary>
/// <param name="Refusal">Why it was not saved.</param>
/// <param name="Conflict">The reports.</param>
public sealed record TotalConflictResult(Refusal Refusal, TotalConflict Conflict) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) =>
        Problem.Write(
            httpContext,
            Refusal,
            ("base", Conflict.Base),
            ("mine", Conflict.Mine),
            ("theirs", Conflict.Theirs),
            ("mineChanges", Conflict.MineChanges),
            ("theirsChanges", Conflict.TheirsChanges),
            ("clashes", Conflict.Clashes)
        );
}
