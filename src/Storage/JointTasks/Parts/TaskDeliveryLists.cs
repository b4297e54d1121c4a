using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>Writes where each part is on its way (分报告报送): one row for each body that ever sent one.</summary>
public sealed class TaskDeliveryLists : IListWriter<JointTask, JointTaskEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(JointTask before, JointTask after, IReadOnlyList<Recorded<JointTaskEvent>> events)
    {
        var written = Drawn(before).ToHashSet();
        return Drawn(after).Where(row => !written.Contains(row)).Select(row => new ListRow("task_deliveries", row));
    }

    private static IEnumerable<TaskDeliveryRow> Drawn(JointTask task) =>
        task
            .Invitations.Where(invited => invited.Delivery.Sendings is not [])
            .Select(invited => new TaskDeliveryRow(
                task.Id.Value,
                invited.Body.Value,
                invited.Delivery.State.ToString(),
                invited.Delivery.Version,
                invited.Delivery.Sendings[^1].SentAt,
                invited.Delivery.Sendings[^1].Due,
                invited.Delivery.Late
            ));
}

/// <summary>Row of <c>lists.task_deliveries</c>.</summary>
internal sealed record TaskDeliveryRow(
    Guid Task,
    string Body,
    string State,
    int Version,
    DateTimeOffset SentAt,
    DateTimeOffset? Due,
    bool Late
);
