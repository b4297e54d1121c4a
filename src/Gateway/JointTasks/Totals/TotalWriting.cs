using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks.Totals;

namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>Does what writes a version of a total report (总报告编写), and shows whoever came too late what came before him.</summary>
/// <param name="engine">Does it.</param>
/// <param name="reader">Reads the versions.</param>
public sealed class TotalWriting(IEngine engine, TotalReader reader)
{
    /// <summary>Does the command.</summary>
    /// <param name="task">The task.</param>
    /// <param name="command">The command.</param>
    /// <param name="from">The version that it was decided on.</param>
    /// <param name="mine">What was to be saved; none where paragraphs were only taken in or out.</param>
    /// <param name="acting">Who, under which command id.</param>
    /// <param name="cancellation">Cancels the waiting, not the act.</param>
    public async Task<Results<Ok<Receipt>, TotalConflictResult, RefusalResult>> Do(
        JointTaskId task,
        TotalCommand command,
        int from,
        IReadOnlyList<TotalPiece>? mine,
        Acting acting,
        CancellationToken cancellation
    )
    {
        var outcome = await engine.Do(new JointTaskOrder(task, acting.Id, acting.By, command), cancellation);
        if (outcome.Receipt is { } receipt)
        {
            return TypedResults.Ok(receipt);
        }
        if (
            outcome.Refusal!.Code != Refusals.TotalStale.Code
            || await reader.View(task, null, acting.By, cancellation) is not { } theirs
        )
        {
            return outcome.Refusal.Result();
        }
        var based = from > 0 ? await reader.View(task, from, acting.By, cancellation) : null;
        return new TotalConflictResult(outcome.Refusal, TotalConflicts.Of(based, mine, theirs));
    }
}
