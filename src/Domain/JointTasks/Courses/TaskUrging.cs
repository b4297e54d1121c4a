using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Courses;

/// <summary>Urging (催办) of an invited body by hand; it stays on record.</summary>
/// <param name="Body">The body that is urged.</param>
/// <param name="Item">What it is waited for.</param>
/// <param name="By">Who urged.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">催办理由.</param>
/// <param name="Channel">催办方式.</param>
public sealed record TaskUrging(
    BodyCode Body,
    AwaitedItem Item,
    Signature? By,
    DateTimeOffset At,
    string Reason,
    UrgingChannel Channel
);
