using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>
/// Reads a body's part for one reader (分报告查看): the body's people read all of it, the launcher what was sent. For anybody
/// else, other invited bodies too, there is no such part.
/// </summary>
public sealed class TaskPartReader(
    JointTaskReader reader,
    JointTaskStates states,
    JointTaskTexts texts,
    JointTaskActors actors,
    IBodyTreeSource bodies,
    TimeProvider time
)
{
    /// <summary>The view; none if there is no such part for this reader.</summary>
    public async Task<PartView?> View(JointTaskId task, BodyCode body, Caller caller, CancellationToken cancellation)
    {
        if (await Open(task, body, caller, cancellation) is not { } drawing)
        {
            return null;
        }
        var sheet = drawing.SheetShown is { } hash ? await texts.Read(hash, cancellation) : null;
        return drawing.Draw(sheet is null ? null : FieldworkPaper.Read(sheet));
    }

    /// <summary>One version with all it holds; none if the reader may not read it.</summary>
    public async Task<PartVersionView?> Version(
        JointTaskId task,
        BodyCode body,
        int number,
        Caller caller,
        CancellationToken cancellation
    ) =>
        await Open(task, body, caller, cancellation) is { } drawing && drawing.Shown(number) is { } version
            ? await Draw(drawing, version, cancellation)
            : null;

    /// <summary>Two versions, to be compared; none if the reader may not read both.</summary>
    public async Task<(PartVersionView From, PartVersionView To)?> Versions(
        JointTaskId task,
        BodyCode body,
        (int From, int To) numbers,
        Caller caller,
        CancellationToken cancellation
    ) =>
        await Open(task, body, caller, cancellation) is { } drawing
        && drawing.Shown(numbers.From) is { } from
        && drawing.Shown(numbers.To) is { } to
            ? (await Draw(drawing, from, cancellation), await Draw(drawing, to, cancellation))
            : null;

    /// <summary>Whether the file belongs to what the reader may read of the part; then the name it is shown under.</summary>
    public async Task<AttachedFile?> File(
        JointTaskId task,
        BodyCode body,
        string hash,
        Caller caller,
        CancellationToken cancellation
    ) => (await Open(task, body, caller, cancellation))?.Files.FirstOrDefault(file => file.Hash == hash);

    /// <summary>Whether the caller works on the part, so that what he types is kept.</summary>
    public async Task<bool> IsOwn(JointTaskId task, BodyCode body, Caller caller, CancellationToken cancellation) =>
        await Open(task, body, caller, cancellation) is { Own: true };

    private async Task<PartVersionView> Draw(PartDrawing drawing, PartVersion version, CancellationToken cancellation)
    {
        var read = await texts.Read(new[] { version.Text, version.Sheet }.OfType<string>(), cancellation);
        return drawing.Draw(
            version,
            read.TryGetValue(version.Text, out var text) ? PartPaper.Read(text) : null,
            version.Sheet is { } hash && read.TryGetValue(hash, out var sheet) ? FieldworkPaper.Read(sheet) : null
        );
    }

    private async Task<PartDrawing?> Open(JointTaskId id, BodyCode body, Caller caller, CancellationToken cancellation)
    {
        var facts = new JointTaskFacts(time.GetUtcNow(), bodies.Current);
        var keys = JointTaskSight.KeysOf(caller, facts.Today, facts.Bodies);
        if (
            await reader.Find(id, keys, cancellation) is not { } task
            || task.InvitationOf(body) is not { } invited
            || !(JointTaskSight.SeesAll(keys, task) || JointTaskSight.SeesOwn(keys, body))
        )
        {
            return null;
        }
        var part = await states.Part(id, body, cancellation) ?? TaskPart.Start;
        var names = await actors.Names(PartDrawing.SignaturesIn(part, invited), cancellation);
        return new(task, invited, part, caller, facts, names)
        {
            Own = JointTaskSight.SeesPart(keys, task, body, facts.Bodies),
        };
    }
}
