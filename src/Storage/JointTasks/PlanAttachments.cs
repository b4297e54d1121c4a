using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Files;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Says which files the plans of a task name (方案附件), so that they stay.</summary>
internal static class PlanAttachments
{
    public static IEnumerable<ListRow> Rows(JointTask before, JointTask after) =>
        HashesOf(after).Except(HashesOf(before)).Select(hash => AttachmentRow.Of(hash, after.Id.ToString()));

    private static IEnumerable<string> HashesOf(JointTask task) =>
        task.Plans.SelectMany(version => version.Frame.Files).Select(file => file.Hash);
}
