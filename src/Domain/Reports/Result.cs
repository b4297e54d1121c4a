using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Result (办理结果) in the life of a report: what one body decided. A corrected one stays, and says which came in its place.
/// </summary>
/// <param name="Number">Counted from 1 within the report.</param>
/// <param name="Kind">What sort of result.</param>
/// <param name="Body">The body whose result it is.</param>
/// <param name="By">Who entered it.</param>
/// <param name="At">When (UTC).</param>
public sealed record Result(int Number, ResultKind Kind, BodyCode Body, Signature? By, DateTimeOffset At)
{
    /// <summary>采用方式, for an adoption.</summary>
    public AdoptionKind? Adoption { get; init; }

    /// <summary>期号, for an adoption.</summary>
    public BulletinIssue? Issue { get; init; }

    /// <summary>The version signed, for an adoption on the platform.</summary>
    public int? Version { get; init; }

    /// <summary>退稿理由, for a return or refusal.</summary>
    public RefusalGround? Ground { get; init; }

    /// <summary>Why it was returned, declined; or, for a correction, why it was corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>The directive meant, counted from 1.</summary>
    public int? Directive { get; init; }

    /// <summary>The proposal lead meant, counted from 1.</summary>
    public int? Lead { get; init; }

    /// <summary>The handover meant, counted from 1.</summary>
    public int? Handover { get; init; }

    /// <summary>批示级别.</summary>
    public DirectiveLevel? Level { get; init; }

    /// <summary>The leader by post.</summary>
    public string? Leader { get; init; }

    /// <summary>Hash of the directive's or reply's text.</summary>
    public string? Text { get; init; }

    /// <summary>批示日期.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>办理结果 of a reply.</summary>
    public ReplyOutcome? Outcome { get; init; }

    /// <summary>The offline leg it came by; none for a result on the platform.</summary>
    public int? OfflineLeg { get; init; }

    /// <summary>凭据 of a result told off the platform.</summary>
    public string? Evidence { get; init; }

    /// <summary>The result that this one corrects.</summary>
    public int? Corrects { get; init; }

    /// <summary>The result that came in place of this one; 0 where it was only taken back.</summary>
    public int? CorrectedBy { get; init; }

    /// <summary>更正原因 for which this one no longer stands.</summary>
    public string? CorrectedFor { get; init; }
}
