using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>Version (稿次) of a total report; once written it never changes.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">Hash of its <see cref="TotalPaper"/>.</param>
/// <param name="Characters">字数.</param>
/// <param name="Step">What made it.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">修改说明.</param>
public sealed record TotalVersion(
    int Number,
    string Text,
    int Characters,
    TotalStep Step,
    Signature? By,
    DateTimeOffset At,
    string? Note
);
