using Npgsql;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Files;
using ZhengXie.Linked.Storage.JointTasks.Cascades;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>Gathers what the rules of parts may know (分报告依据): the moment, the bodies, the task, files and text that the command means.</summary>
public sealed class TaskPartFactSource(
    NpgsqlDataSource database,
    JointTaskStates states,
    JointTaskTexts texts,
    CascadeFacts cascades,
    IBodyTreeSource bodies,
    TimeProvider time
) : IFactSource<TaskPartOrder, TaskPartFacts>
{
    // More than a rule allows: what is beyond is refused for its number.
    private const int MostAskedFor = 200;

    private readonly Uploads uploads = new(database, time);

    /// <inheritdoc/>
    public async ValueTask<TaskPartFacts> Gather(TaskPartOrder order, CancellationToken cancellation)
    {
        var facts = new TaskPartFacts(time.GetUtcNow(), bodies.Current, await states.Task(order.Task, cancellation));
        var files = FilesIn(order.Command).Distinct().Take(MostAskedFor).ToArray();
        return facts with
        {
            Uploads = await uploads.Usable(order.Caller.Person, files, cancellation),
            Child = await cascades.ChildFor(order, cancellation),
            Text = order.Command is HandInPart or SignPart ? await TextOf(order, cancellation) : null,
        };
    }

    private static IEnumerable<string> FilesIn(TaskPartCommand command) =>
        command switch
        {
            SaveFieldwork { Sheet: { } sheet } => FieldworkRules
                .FilesIn(sheet)
                .Where(file => file is not null)
                .Select(file => file.Hash),
            WritePart { Files: { } files } => files.Where(file => file is not null).Select(file => file.Hash),
            _ => [],
        };

    // For a stranger no more is read than of a part that is missing.
    private async Task<PartText?> TextOf(TaskPartOrder order, CancellationToken cancellation)
    {
        if (!order.Caller.BelongsTo(order.Body))
        {
            return null;
        }
        var part = await states.Part(order.Task, order.Body, cancellation);
        return part?.Current is { } current && await texts.Read(current.Text, cancellation) is { } bytes
            ? PartPaper.Read(bytes)
            : null;
    }
}
