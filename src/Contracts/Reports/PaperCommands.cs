using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Enter a paper of a body that has not joined (代录下级来稿): the upper body's editor enters what the lower one sent on
/// paper. It stands as that body's report, sent up and received; when the body joins, it is all there.
/// </summary>
/// <param name="Body">The upper body whose desk acts.</param>
/// <param name="From">The body that sent it: directly below, or reporting directly, not yet joined.</param>
/// <param name="Text">The text.</param>
/// <param name="Category">类别.</param>
/// <param name="Evidence">凭据: what came, how and when; 1 to 500 characters.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Mark">密级.</param>
/// <param name="Author">反映人, where he is registered at the lower body.</param>
/// <param name="AuthorName">反映人 as the paper names him, at most 60 characters.</param>
/// <param name="OwnNumber">来稿编号: the number that the paper bears, at most 40 characters.</param>
/// <param name="Channel">来源渠道.</param>
/// <param name="Files">附件, at most 9.</param>
/// <param name="Commission">约稿号: the commission of this body that it answers.</param>
public sealed record EnterPaper(
    BodyCode Body,
    BodyCode From,
    ReportText Text,
    ReportCategory Category,
    string Evidence,
    Urgency Urgency = Urgency.Ordinary,
    SecurityMark Mark = SecurityMark.Internal,
    PersonId? Author = null,
    string? AuthorName = null,
    string? OwnNumber = null,
    SourceChannel Channel = SourceChannel.Paper,
    IReadOnlyList<AttachedFile>? Files = null,
    CommissionId? Commission = null
) : ReportCommand;

/// <summary>
/// Enter the mended paper (代录修改稿) after it was returned or declined, while the body that sent it has still not joined.
/// </summary>
/// <param name="Leg">The paper leg that was returned or declined, counted from 1.</param>
/// <param name="Text">The text as it came now.</param>
/// <param name="Evidence">凭据: what came, how and when; 1 to 500 characters.</param>
/// <param name="Files">附件: the whole list as it shall stand; none leaves it as it is.</param>
public sealed record MendPaper(int Leg, ReportText Text, string Evidence, IReadOnlyList<AttachedFile>? Files = null)
    : ReportCommand;

/// <summary>
/// Bring a leg online (转为在线): it was sent on paper because the upper body had not joined; now it waits there to be
/// received. Given by the house when a body joins, or by the sender. Results entered before stay, marked 线下.
/// </summary>
/// <param name="Leg">The leg, counted from 1.</param>
public sealed record BringLegOnline(int Leg) : ReportCommand;
