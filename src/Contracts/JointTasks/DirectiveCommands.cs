using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Record a directive on a signed output (登记成果批示), in the same register as directives on reports. Every body whose part
/// was received hears of it by itself.
/// </summary>
/// <param name="Output">The output, counted from 1 within the task.</param>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post, never by name; 1 to 60 characters.</param>
/// <param name="Text">批示内容, 1 to 2,000 characters.</param>
/// <param name="Dated">批示日期, not in the future, not before the output was signed.</param>
/// <param name="Handlers">承办单位, up to 10; more can be assigned later.</param>
public sealed record RecordTaskDirective(
    int Output,
    DirectiveLevel Level,
    string Leader,
    string Text,
    DateOnly Dated,
    IReadOnlyList<Handler> Handlers
) : OutcomeCommand;

/// <summary>Assign a directive to one more handling unit (分办).</summary>
/// <param name="Directive">The directive, counted from 1 within the task.</param>
/// <param name="Handler">To whom.</param>
public sealed record AssignTaskDirective(int Directive, Handler Handler) : OutcomeCommand;

/// <summary>To whom a directive is assigned (承办单位).</summary>
/// <param name="Unit">A handling unit of the launching body.</param>
/// <param name="Suggestions">The suggestions of the output that it answers, by number; left out or empty, all of them.</param>
/// <param name="Due">办理期限, in Asia/Shanghai, from today to a year on; left out, 15 working days from today.</param>
public sealed record Handler(UnitId Unit, IReadOnlyList<int>? Suggestions = null, DateOnly? Due = null);
