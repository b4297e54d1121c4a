using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.JointTasks.Parts;

namespace ZhengXie.Linked.Gateway.JointTasks.Parts;

/// <summary>Puts three texts side by side (三栏对照) when a version of a part is saved too late.</summary>
internal static class PartConflicts
{
    /// <summary>Base, mine and theirs, out of the writer's own view; none if the version in force cannot be read.</summary>
    public static async Task<PartConflict?> Of(
        TaskPartReader reader,
        TaskPartOrder order,
        WritePart mine,
        CancellationToken cancellation
    )
    {
        var (task, body, caller) = (order.Task, order.Body, order.Caller);
        if (
            await reader.View(task, body, caller, cancellation) is not { Own: true, Versions: [.., var last] }
            || await reader.Version(task, body, last.Number, caller, cancellation) is not { Text: { } theirs } inForce
        )
        {
            return null;
        }
        var from = await reader.Version(task, body, mine.BaseVersion, caller, cancellation);
        // Without the text it was typed from, both are compared with one another.
        var mineChanges = PartWordings.Parts(from?.Text ?? theirs, mine.Text);
        var theirsChanges = PartWordings.Parts(from?.Text ?? theirs, theirs);
        return new(
            from,
            mine.Text,
            inForce,
            mineChanges,
            theirsChanges,
            [
                .. mineChanges
                    .Zip(theirsChanges)
                    .Where(pair => IsChanged(pair.First) && IsChanged(pair.Second))
                    .Select(pair => pair.First.Part),
            ]
        );
    }

    private static bool IsChanged(WordingPart part) => part.Pieces.Any(piece => piece.Change != PieceChange.Kept);
}

/// <summary>The answer to a save from a version no longer in force (409): the problem, and the three texts beside it.</summary>
/// <param name="Refusal">Why it was not saved.</param>
/// <param name="Conflict">The texts.</param>
public sealed record PartConflictResult(Refusal Refusal, PartConflict Conflict) : IResult
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
