using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Joint tasks and parts as they stand in the record (联动任务现状), for facts and views. An id that names something else names none.</summary>
/// <param name="tasks">Remembers the tasks.</param>
/// <param name="streams">Reads the parts.</param>
public sealed class JointTaskStates(
    FoldedStreams<JointTask, JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts> tasks,
    Streams streams
)
{
    /// <summary>The task; none if there is none such.</summary>
    public Task<JointTask?> Task(JointTaskId id, CancellationToken cancellation) => tasks.Read(id.Value, cancellation);

    /// <summary>The body's part; none if nothing was written in it.</summary>
    public async Task<TaskPart?> Part(JointTaskId id, BodyCode body, CancellationToken cancellation)
    {
        var parts = await Parts(id, [body], cancellation);
        return parts.GetValueOrDefault(body);
    }

    /// <summary>The parts of the bodies, at one moment; those in which nothing was written are left out.</summary>
    public async Task<IReadOnlyDictionary<BodyCode, TaskPart>> Parts(
        JointTaskId id,
        IReadOnlyCollection<BodyCode> bodies,
        CancellationToken cancellation
    )
    {
        var ids = bodies.Distinct().ToDictionary(body => TaskPart.IdOf(id, body));
        var loaded = await streams.Load([.. ids.Keys], cancellation);
        return loaded
            .Where(stream => stream.Value.Events is not [])
            .ToDictionary(
                stream => ids[stream.Key],
                stream => Fold.Of<TaskPart, TaskPart, TaskPartEvent, TaskPartOrder, TaskPartFacts>(stream.Value).State
            );
    }
}
