using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Why a report waits at a desk (待办事由), as the list says it.</summary>
public static class TodoReasons
{
    /// <summary>The reason; none where nobody's turn it is.</summary>
    public static string? Of(CopyStage stage, Role? todo) =>
        (stage, todo) switch
        {
            (_, null) => null,
            (CopyStage.Submitted, _) => "新来稿，请收稿",
            (CopyStage.Arriving, _) => "下级报来，请接收",
            (CopyStage.Screening, _) => "已收稿，请初审",
            (CopyStage.Editing, _) => "初审通过，请采编送审",
            (CopyStage.InReview, _) => "编辑送审，请审核",
            (CopyStage.AwaitingSignature, _) => "审核通过，请签发",
            (CopyStage.Signed or CopyStage.OnPaper, _) => "上级退回或下级再报，请处理",
            _ => "下级再次报来，请接收",
        };
}
