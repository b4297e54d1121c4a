using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The answer to a save from a version no longer in force (409): the problem, and the three texts beside it.</summary>
/// <param name="Refusal">Why it was not saved.</param>
/// <param name="Conflict">The texts.</param>
public sealed record TextConflictResult(Refusal Refusal, TextConflict Conflict) : IResult
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
