using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Outbox;

/// <summary>
/// Kinds of messages (外发种类) as people call them: what a person may mute, and the template a provider is asked to use. A
/// kind that is not named here is called by the first part of its name that is.
/// </summary>
public static class MessageKinds
{
    private static readonly (string Kind, string Name)[] Named =
    [
        ("report.submitted", "来稿"),
        ("report.resubmitted", "重新提交"),
        ("report.forwarded", "下级上报"),
        ("report.returned", "退回补充"),
        ("report.declined", "不采用"),
        ("report.signed", "采用签发"),
        ("report.directive", "领导批示"),
        ("report.handed-over", "转部门办理"),
        ("report.extension-decided", "承办延期批复"),
        ("report.clock-reached", "到期和逾期提醒"),
        ("report.clock-reached.overtime", "急件超时"),
        ("report.urged", "催办"),
        ("commission.issued", "约稿下达"),
        ("commission.extended", "约稿延期"),
        ("commission.withdrawn", "约稿撤回"),
        ("commission.reminded", "约稿到期提醒"),
        ("joint-task.issued", "任务下达"),
        ("joint-task.plan-amended", "任务变更"),
        ("joint-task.adjustment-decided", "任务调整批复"),
        ("joint-task.clock-reached", "任务到期和逾期提醒"),
        ("joint-task.urged", "任务催办"),
        ("joint-task.suspended", "任务暂停"),
        ("joint-task.resumed", "任务恢复"),
        ("joint-task.terminated", "任务终止"),
        ("joint-task.part-returned", "分报告退回"),
        ("task-part.handed-in", "分报告送签"),
        ("joint-task.output-signed", "任务成果签发"),
        ("joint-task.directive", "任务成果批示"),
        ("joint-task.directive-assigned", "批示分办"),
        ("joint-task.more-time-decided", "批示延期批复"),
        ("joint-task.handler-urged", "催办承办单位"),
    ];

    private static readonly ImmutableDictionary<string, string> Names = Named.ToImmutableDictionary(
        named => named.Kind,
        named => named.Name,
        StringComparer.Ordinal
    );

    /// <summary>The kinds that a person may mute, in the order in which they are shown.</summary>
    public static ImmutableArray<string> All { get; } = [.. Named.Select(named => named.Kind)];

    /// <summary>What the kind is called.</summary>
    public static string NameOf(string kind) => Names.GetValueOrDefault(Family(kind), kind);

    /// <summary>The kind in the list to which this one belongs: itself, or what it is a finer case of.</summary>
    public static string Family(string kind)
    {
        for (var known = kind; ; known = known[..known.LastIndexOf('.')])
        {
            if (Names.ContainsKey(known))
            {
                return known;
            }
            if (!known.Contains('.', StringComparison.Ordinal))
            {
                return kind;
            }
        }
    }
}
