using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Refusals about reports.</summary>
public static partial class Refusals
{
    /// <summary>A required passage is empty.</summary>
    public static Refusal Missing { get; } =
        new("input.missing", RefusalKind.Invalid, "这一项不能为空，请填写后再提交。");

    /// <summary>The title is empty.</summary>
    public static Refusal TitleMissing { get; } =
        new("text.title-missing", RefusalKind.Invalid, "请填写标题。", "text.title");

    /// <summary>One of the three parts is empty.</summary>
    public static Refusal SectionMissing { get; } =
        new("text.section-missing", RefusalKind.Invalid, "情况问题、原因分析、建议三部分都要填写。");

    /// <summary>The report id is in use.</summary>
    public static Refusal ReportExists { get; } =
        new("report.exists", RefusalKind.Conflict, "这件信息已经提交过。要修改请先撤回，或等退回后重新提交。");

    /// <summary>The text was edited from a version that is no longer in force.</summary>
    public static Refusal TextStale { get; } =
        new(
            "text.stale",
            RefusalKind.Conflict,
            "您编辑期间文稿已有新版本。请对照新版本合并修改后再保存。",
            "baseVersion"
        );

    /// <summary>Nothing in the text differs from the version in force.</summary>
    public static Refusal TextUnchanged { get; } =
        new("text.unchanged", RefusalKind.Invalid, "文稿没有改动，无需保存新版本。", "text");

    /// <summary>The body has not joined the platform.</summary>
    public static Refusal BodyNotJoined { get; } =
        new("body.not-joined", RefusalKind.Invalid, "这个政协机构尚未开通，暂不能在线接收。", "body");

    /// <summary>An author named for somebody else is no member or informant of the body.</summary>
    public static Refusal AuthorUnknown { get; } =
        new("report.author-unknown", RefusalKind.Invalid, "反映人不是本机构在任的委员或信息员，请核对。", "author");

    /// <summary>A co-author is unknown, named twice, or there are too many.</summary>
    public static Refusal CoAuthorInvalid { get; } =
        new(
            "report.co-author-invalid",
            RefusalKind.Invalid,
            "联名人须为本机构在任的委员或信息员，不得重复，最多20人。",
            "coAuthors"
        );

    /// <summary>An editor cannot submit in his own name; the member must be named.</summary>
    public static Refusal AuthorMissing { get; } =
        new("report.author-missing", RefusalKind.Invalid, "代录信息须写明反映人。", "author");

    /// <summary>A file was not uploaded by the caller, or is named badly.</summary>
    public static Refusal FileUnknown { get; } =
        new("report.file-unknown", RefusalKind.Invalid, "附件尚未上传成功，请重新上传。", "files");

    /// <summary>Too many files, or one twice.</summary>
    public static Refusal FilesTooMany { get; } =
        new("report.files-too-many", RefusalKind.Invalid, "附件最多9个，不得重复。", "files");

    /// <summary>Signing needs the issue it is printed in.</summary>
    public static Refusal IssueMissing { get; } =
        new("report.issue-missing", RefusalKind.Invalid, "单篇、综合采用和专报须写明刊名和期号。", "issue");

    /// <summary>The issue's year or number cannot be.</summary>
    public static Refusal IssueInvalid { get; } =
        new("report.issue-invalid", RefusalKind.Invalid, "期号不对：年份应为今年或去年，期数从1到999。", "issue");

    /// <summary>No target named, too many, or one twice.</summary>
    public static Refusal TargetsInvalid { get; } =
        new("leg.targets-invalid", RefusalKind.Invalid, "请选择1到8个上报单位，不得重复。", "targets");

    /// <summary>The target is not the next tier, nor one that the body reports to directly.</summary>
    public static Refusal TargetNotAbove { get; } =
        new("leg.target-not-above", RefusalKind.Invalid, "只能报上一级政协；越级上报须是对方的直报点。", "targets");

    /// <summary>A leg to the same body is on its way or adopted.</summary>
    public static Refusal LegOpen { get; } =
        new("leg.open", RefusalKind.Conflict, "这件信息已经报过该单位，正在办理或已采用，不能重复上报。", "targets");

    /// <summary>The same text was declined there.</summary>
    public static Refusal LegDeclined { get; } =
        new(
            "leg.refused-same-text",
            RefusalKind.Conflict,
            "该单位已对这一稿作出退回或不采用，修改并重新签发后才能再报。",
            "targets"
        );

    /// <summary>The upper body has received it.</summary>
    public static Refusal LegReceivedAlready { get; } =
        new("leg.received", RefusalKind.Conflict, "对方已经接收，不能撤回。如有更正请与对方联系。");

    /// <summary>The leg no longer waits to be received.</summary>
    public static Refusal LegNotWaiting { get; } =
        new("leg.not-waiting", RefusalKind.Conflict, "这件上报已经接收或撤回，无需再办。");

    /// <summary>The body acts on the platform itself.</summary>
    public static Refusal LegNotOffline { get; } =
        new("leg.not-offline", RefusalKind.Conflict, "对方已开通在线办理，结果由对方登记，不能代填。");

    /// <summary>The offline result cannot follow what is known, or lacks its kind or reason.</summary>
    public static Refusal OfflineResultInvalid { get; } =
        new(
            "leg.offline-result-invalid",
            RefusalKind.Invalid,
            "线下结果须为接收、采用（写明方式）、退回或不采用（写明理由）。",
            "result"
        );

    /// <summary>The directive's date lies in the future.</summary>
    public static Refusal DatedInFuture { get; } =
        new("directive.dated-in-future", RefusalKind.Invalid, "批示日期不能晚于今天。", "dated");

    /// <summary>The due date lies in the past.</summary>
    public static Refusal DueInPast { get; } =
        new("directive.due-in-past", RefusalKind.Invalid, "办理期限不能早于今天。", "due");

    /// <summary>A due date asks for a handling unit.</summary>
    public static Refusal HandlerMissing { get; } =
        new("directive.handler-missing", RefusalKind.Invalid, "规定了办理期限，须写明承办单位。", "unit");

    /// <summary>The same leader's same words of the same day stand already.</summary>
    public static Refusal DirectiveRepeated { get; } =
        new("directive.repeated", RefusalKind.Conflict, "这件批示已经登记过，请勿重复登记。");

    /// <summary>The directive is answered.</summary>
    public static Refusal AlreadyReplied { get; } =
        new("directive.already-replied", RefusalKind.Conflict, "这件批示已经答复。答复有误请用更正。");

    /// <summary>The result was corrected before.</summary>
    public static Refusal AlreadyCorrected { get; } =
        new("result.already-corrected", RefusalKind.Conflict, "这项结果已经更正过，请更正最新的一项。", "result");

    /// <summary>That kind of result cannot be corrected any more.</summary>
    public static Refusal NotCorrectable { get; } =
        new(
            "result.not-correctable",
            RefusalKind.Conflict,
            "这项结果之后已有新的办理，不能更正，请按正常流程办理。",
            "result"
        );

    /// <summary>The correction changes nothing.</summary>
    public static Refusal CorrectionEmpty { get; } =
        new("result.correction-empty", RefusalKind.Invalid, "更正内容与原结果相同或没有填写。", "result");

    /// <summary>The draft was saved from another window since, or there are too many.</summary>
    public static Refusal DraftStale { get; } =
        new(
            "draft.stale",
            RefusalKind.Conflict,
            "草稿已在别的窗口保存过，或者草稿已满200份。请刷新后对照修改，本页文字请先复制留存。",
            "revision"
        );

    /// <summary>The place to go on from is not one that a page ended with.</summary>
    public static Refusal PageUnknown { get; } =
        new("page.unknown", RefusalKind.Invalid, "翻页位置不对，请回到第一页重新查看。", "after");

    /// <summary>A text is longer than it may be.</summary>
    public static Refusal TooLong(int most) =>
        new("input.too-long", RefusalKind.Invalid, $"这一项最多{most}字，请精简。");

    /// <summary>The report is longer than 1,500 characters.</summary>
    public static Refusal TextTooLong(int characters) =>
        new("text.too-long", RefusalKind.Invalid, $"正文共{characters}字，超过1500字的上限，请精简后再提交。", "text");

    /// <summary>The copy does not stand where the act could start.</summary>
    public static Refusal WrongStage(CopyStage stage) =>
        new(
            "report.wrong-stage",
            RefusalKind.Conflict,
            $"这件信息现在是“{Terms.Of(stage)}”，不能办理这一步。请刷新后再看。"
        );
}
