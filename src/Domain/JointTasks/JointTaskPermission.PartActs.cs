using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What the caller may do now with a part, by the names of the commands.</content>
public static partial class JointTaskPermission
{
    /// <summary>On its way: sending needs a signed version, which is known where the part itself is read.</summary>
    public static IEnumerable<string> DeliveryActs(
        Caller caller,
        JointTask task,
        Invitation invited,
        JointTaskFacts facts
    )
    {
        if (!task.IsRunning)
        {
            yield break;
        }
        var sends = ToSend(caller, task, invited.Body, facts.Bodies, facts.Today) is not null;
        var edits = ToEdit(caller, task.Body, facts.Today) is not null;
        if (sends && invited.Delivery.State == DeliveryState.Sent)
        {
            yield return "recall-part";
        }
        if (edits && invited.Delivery.State == DeliveryState.Sent)
        {
            yield return "receive-part";
        }
        if (edits && invited.Delivery.IsAway && task.Stage < TaskStage.Reported)
        {
            yield return "return-part";
        }
    }

    /// <summary>With the part itself, as it stands.</summary>
    public static IEnumerable<string> PartActs(
        Caller caller,
        JointTask task,
        Invitation invited,
        TaskPart part,
        JointTaskFacts facts
    )
    {
        if (PartRules.ToWorkOn(task, invited) is not null || invited.Delivery.IsAway)
        {
            return [];
        }
        var writes = ToWrite(caller, task, invited.Body, facts.Bodies, facts.Today) is not null;
        var ready = part.Current is { IsSigned: false } && !part.HasMovedOn;
        var signs = ready && ToSignPart(caller, invited.Body, facts.Today) is not null;
        var sends =
            part.Current is { IsSigned: true } current
            && !(invited.Delivery.State == DeliveryState.Returned && invited.Delivery.Version == current.Number)
            && PartRules.ToSend(invited) is null
            && ToSend(caller, task, invited.Body, facts.Bodies, facts.Today) is not null;
        return
        [
            .. writes ? new[] { "save-fieldwork", "fill-figures", "report-progress", "write" } : [],
            .. writes && ready && part.Current!.HandedInAt is null ? new[] { "hand-in" } : [],
            .. signs ? new[] { "sign" } : [],
            .. sends ? new[] { "submit-part" } : [],
        ];
    }
}
