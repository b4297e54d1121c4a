using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Writes the lists of parts (分报告列表): what differs between the state before and after.</summary>
public sealed class TaskPartLists : IListWriter<TaskPart, TaskPartEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(TaskPart before, TaskPart after, IReadOnlyList<Recorded<TaskPartEvent>> events) =>
        [];
}
