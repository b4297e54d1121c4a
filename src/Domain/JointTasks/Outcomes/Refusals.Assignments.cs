namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about directives on outputs, and what units make of them (成果批示办理).</content>
public static partial class Refusals
{
    /// <summary>Nobody writes a directive on what was not signed.</summary>
    public static Refusal OutputNotSigned { get; } =
        new("task-directive.not-signed", RefusalKind.Conflict, "这份成果还没有签发，不能登记批示。", "output");

    /// <summary>As many directives were recorded as one task holds.</summary>
    public static Refusal TaskDirectivesTooMany { get; } =
        new("task-directive.too-many", RefusalKind.Conflict, "一项任务最多登记50件批示，已经满了。");

    /// <summary>The directive is dated before the output was signed.</summary>
    public static Refusal TaskDirectiveTooEarly { get; } =
        new("task-directive.too-early", RefusalKind.Invalid, "批示日期不能早于成果签发的日子，请核对。", "dated");

    /// <summary>More units are named than can be.</summary>
    public static Refusal HandlersTooMany { get; } =
        new(
            "task-directive.handlers-too-many",
            RefusalKind.Invalid,
            "一次最多分办10个单位，一项任务合计最多100件。",
            "handlers"
        );

    /// <summary>A unit has the directive already.</summary>
    public static Refusal HandlerTwice { get; } =
        new(
            "task-directive.handler-twice",
            RefusalKind.Invalid,
            "同一件批示不能重复分给一个单位，请核对。",
            "handlers"
        );

    /// <summary>No such handling unit.</summary>
    public static Refusal HandlerUnknown { get; } =
        new(
            "task-directive.handler-unknown",
            RefusalKind.Invalid,
            "承办单位应为本机构现有的承办单位，请重新选择。",
            "handlers"
        );

    /// <summary>There is nothing that a unit could answer.</summary>
    public static Refusal OutputWithoutSuggestions { get; } =
        new("task-directive.nothing-to-answer", RefusalKind.Invalid, "这份成果没有列出建议，不能分办。", "handlers");

    /// <summary>The output has no suggestion of that number.</summary>
    public static Refusal SuggestionUnknown { get; } =
        new(
            "task-directive.suggestion-unknown",
            RefusalKind.Invalid,
            "成果里没有这一条建议，或重复填写，请核对编号。",
            "handlers"
        );

    /// <summary>The due date is past, or further off than a year.</summary>
    public static Refusal HandlerDueWrong { get; } =
        new("task-directive.due-wrong", RefusalKind.Invalid, "办理期限应在今天到一年之内。", "handlers");

    /// <summary>All suggestions are answered.</summary>
    public static Refusal AssignmentAnswered { get; } =
        new("assignment.answered", RefusalKind.Conflict, "这件批示的建议已经全部答复。答复有误请用更正。");

    /// <summary>The unit has signed for it.</summary>
    public static Refusal AssignmentSignedForAlready { get; } =
        new("assignment.signed-for-already", RefusalKind.Conflict, "这件批示已经签收，无需重复签收。");

    /// <summary>Something is still to be answered, so there is nothing to look at again.</summary>
    public static Refusal AssignmentUnanswered { get; } =
        new("assignment.unanswered", RefusalKind.Conflict, "还有建议没有答复，不能回头看。");

    /// <summary>It was found done.</summary>
    public static Refusal AssignmentDone { get; } =
        new("assignment.done", RefusalKind.Conflict, "这件批示已经销号，不能再办理。");

    /// <summary>The unit was urged as often as the record holds.</summary>
    public static Refusal HandlerUrgingsTooMany { get; } =
        new(
            "assignment.urgings-too-many",
            RefusalKind.Conflict,
            "这件批示的催办已达200次，不能再催，请与对方当面联系。"
        );

    /// <summary>No reply is given, one twice, or one to a suggestion that is not assigned.</summary>
    public static Refusal RepliesWrong { get; } =
        new(
            "assignment.replies-wrong",
            RefusalKind.Invalid,
            "请逐条答复分给本单位的建议，每条一次，至少一条。",
            "replies"
        );

    /// <summary>That suggestion is answered.</summary>
    public static Refusal SuggestionAnsweredAlready { get; } =
        new("assignment.suggestion-answered", RefusalKind.Conflict, "这一条建议已经答复。答复有误请用更正。");

    /// <summary>That suggestion is not answered yet.</summary>
    public static Refusal SuggestionUnanswered { get; } =
        new("assignment.suggestion-unanswered", RefusalKind.Conflict, "这一条建议还没有答复，请先答复。", "suggestion");

    /// <summary>Whoever does not wholly adopt says why.</summary>
    public static Refusal ReplyReasonMissing { get; } =
        new("assignment.reason-missing", RefusalKind.Invalid, "部分采纳和未采纳须写明理由。", "text");

    /// <summary>The correction changes nothing.</summary>
    public static Refusal ReplyUnchanged { get; } =
        new("assignment.reply-unchanged", RefusalKind.Invalid, "更正内容与原答复相同，没有改动。", "text");

    /// <summary>As many conversions were entered as there may be.</summary>
    public static Refusal ConversionsTooMany { get; } =
        new(
            "conversion.too-many",
            RefusalKind.Conflict,
            "一条建议一次最多登记10项转化，一项任务合计最多200项。",
            "conversions"
        );

    /// <summary>What was not adopted is turned into nothing.</summary>
    public static Refusal ConversionNotAdopted { get; } =
        new("conversion.not-adopted", RefusalKind.Conflict, "未采纳的建议没有转化事项。请核对，或先更正。");

    /// <summary>The amount is negative, too fine or too large, or stands beside a document.</summary>
    public static Refusal ConversionAmountWrong { get; } =
        new("conversion.amount-wrong", RefusalKind.Invalid, "金额以万元计，不小于零，最多两位小数；文件不填金额。");

    /// <summary>It is done, or dropped.</summary>
    public static Refusal ConversionOver { get; } =
        new("conversion.over", RefusalKind.Conflict, "这项转化已经落实或终止，无需再更新。");

    /// <summary>As many steps were reported as the record holds.</summary>
    public static Refusal ConversionStepsTooMany { get; } =
        new("conversion.steps-too-many", RefusalKind.Conflict, "这项转化的进展已记100次，不能再记。请在回头看时写明。");

    /// <summary>The day for looking at it again has not come.</summary>
    public static Refusal LookBackTooEarly { get; } =
        new("look-back.too-early", RefusalKind.Conflict, "还没有到回头看的日子，到期会自动提醒。");

    /// <summary>Something it was turned into is not done yet.</summary>
    public static Refusal LookBackUnfinished { get; } =
        new(
            "look-back.unfinished",
            RefusalKind.Conflict,
            "还有转化事项没有落实，不能销号。请先更新进度，或三个月后再看。",
            "done"
        );

    /// <summary>It was looked at as often as the record holds.</summary>
    public static Refusal LooksTooMany { get; } =
        new("look-back.too-many", RefusalKind.Conflict, "已经回头看20次，请销号，并写明没有落实的原因。", "done");
}
