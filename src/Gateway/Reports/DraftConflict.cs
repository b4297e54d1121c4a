using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The answer to a save of a draft that came too late (409): the problem, and the draft that is kept beside it.</summary>
/// <param name="Theirs">What is kept (草稿现状); none where it was thrown away meanwhile.</param>
public sealed record DraftConflict(Draft? Theirs) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) =>
        Problem.Write(httpContext, Refusals.DraftStale, ("theirs", Theirs));
}
