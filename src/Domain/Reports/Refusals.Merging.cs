using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Refusals about merging.</summary>
public static partial class Refusals
{
    /// <summary>Too few reports, too many, or one twice.</summary>
    public static Refusal SourcesInvalid { get; } =
        new("merge.sources-invalid", RefusalKind.Invalid, "综合须选2到50件信息，同一件不能选两次。", "sources");

    /// <summary>The merged report stands among its own sources.</summary>
    public static Refusal MergedIntoItself { get; } =
        new("merge.into-itself", RefusalKind.Invalid, "不能把一件信息综合进它自己。请重新选择来源。", "sources");

    /// <summary>The report is no merged one.</summary>
    public static Refusal NotMerged { get; } =
        new("merge.none", RefusalKind.Conflict, "这件信息不是综合件，没有可以撤销的综合。");

    /// <summary>The merged report was signed; its merge stays.</summary>
    public static Refusal MergeSigned { get; } =
        new("merge.signed", RefusalKind.Conflict, "综合件已经签发过，不能再撤销综合。");

    /// <summary>A merged report is not returned or declined by the body that merged it.</summary>
    public static Refusal UndoInstead { get; } =
        new("merge.undo-instead", RefusalKind.Conflict, "综合件不能退回或不采用。如需分开办理来源信息，请先撤销综合。");

    /// <summary>A merged report is not adopted as a single one by the body that merged it.</summary>
    public static Refusal MergedNotSingle { get; } =
        new("merge.not-single", RefusalKind.Invalid, "综合件的采用方式须为综合、转送或专报，不能是单篇。", "kind");

    /// <summary>The copy is locked, because it was merged.</summary>
    public static Refusal SourceLocked(string number) =>
        new(
            "merge.locked",
            RefusalKind.Conflict,
            $"这件信息已综合进{number}，不能单独办理。请在综合件上办理，或先撤销综合。"
        );

    /// <summary>A source was merged before.</summary>
    public static Refusal SourceMergedAlready(string number) =>
        new(
            "merge.source-merged",
            RefusalKind.Conflict,
            $"来源{number}已经综合进另一件信息，不能再次综合。",
            "sources"
        );

    /// <summary>A source does not stand in editing.</summary>
    public static Refusal SourceNotEditing(string number, CopyStage stage) =>
        new(
            "merge.source-not-editing",
            RefusalKind.Conflict,
            $"来源{number}现在是“{Terms.Of(stage)}”，只有“采编中”的信息可以综合。",
            "sources"
        );

    /// <summary>A source is on its way up by itself.</summary>
    public static Refusal SourceForwarded(string number) =>
        new(
            "merge.source-forwarded",
            RefusalKind.Conflict,
            $"来源{number}已单独上报，上级正在办理，不能再综合。",
            "sources"
        );

    /// <summary>A source's text has moved on.</summary>
    public static Refusal SourceMoved(string number) =>
        new(
            "merge.source-moved",
            RefusalKind.Conflict,
            $"来源{number}的文稿已有新版本。请看过新版本再综合。",
            "sources"
        );
}
