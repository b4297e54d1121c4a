using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>Directive (批示) on a signed output.</summary>
/// <param name="Item">Counted from 1 within the task.</param>
/// <param name="Number">编号 in the body's register of directives, such as <c>420600-PS-2025-001</c>.</param>
/// <param name="Output">The output.</param>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post.</param>
/// <param name="Text">Hash of the words.</param>
/// <param name="Dated">批示日期.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When (UTC).</param>
public sealed record TaskDirective(
    int Item,
    string? Number,
    int Output,
    DirectiveLevel Level,
    string Leader,
    string Text,
    DateOnly Dated,
    Signature? By,
    DateTimeOffset At
);
