using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// What is printed of an output (成果印发稿) on a page laid out by GB/T 9704-2012; where its fields stand is the page's own affair.
/// </summary>
/// <param name="Task">The task.</param>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Kind">文种.</param>
/// <param name="Proof">清样: it was not signed yet, and has no numbers.</param>
/// <param name="Head">发文机关标志: the bulletin's name, or the issuing body followed by 文件.</param>
/// <param name="Issuer">发文机关署名.</param>
/// <param name="Number">发文字号; none on a proof.</param>
/// <param name="Issue">期号 of a 专报; none on a proof.</param>
/// <param name="Mark">密级.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Signer">签发人 by name, where the reader may know it.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="To">主送.</param>
/// <param name="Paragraphs">正文.</param>
/// <param name="Suggestions">建议, in order.</param>
/// <param name="Copies">抄送.</param>
/// <param name="Dated">成文日期, Asia/Shanghai; none on a proof.</param>
public sealed record OutputPrint(
    JointTaskId Task,
    int Output,
    OutputKind Kind,
    bool Proof,
    string Head,
    string Issuer,
    string? Number,
    BulletinIssue? Issue,
    SecurityMark Mark,
    Urgency Urgency,
    string? Signer,
    string? Title,
    string? To,
    IReadOnlyList<OutputParagraph> Paragraphs,
    IReadOnlyList<string> Suggestions,
    string? Copies,
    DateOnly? Dated
);
