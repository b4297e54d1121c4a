using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// What a draft holds (草稿内容): anything may still be missing. It is the person's own, kept as rows, never as events; what
/// an editor types of a copy is shown to his desk.
/// </summary>
/// <param name="Body">The body it is meant for.</param>
/// <param name="Title">标题.</param>
/// <param name="Situation">情况问题.</param>
/// <param name="Analysis">原因分析.</param>
/// <param name="Advice">建议.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Mark">密级.</param>
/// <param name="Unit">The unit it is for.</param>
/// <param name="Author">反映人, where an editor enters it (代录).</param>
/// <param name="CoAuthors">联名.</param>
/// <param name="Channel">来源渠道.</param>
/// <param name="Files">附件.</param>
/// <param name="BaseVersion">For an editor's unsaved text: the version it was typed from.</param>
public sealed record DraftContent(
    BodyCode? Body = null,
    string? Title = null,
    string? Situation = null,
    string? Analysis = null,
    string? Advice = null,
    ReportCategory? Category = null,
    Urgency? Urgency = null,
    SecurityMark? Mark = null,
    UnitId? Unit = null,
    PersonId? Author = null,
    IReadOnlyList<PersonId>? CoAuthors = null,
    SourceChannel? Channel = null,
    IReadOnlyList<AttachedFile>? Files = null,
    int? BaseVersion = null
)
{
    /// <summary>附言: how it differs from a report like it.</summary>
    public string? Note { get; init; }

    /// <summary>What was ticked on the checklist, by code.</summary>
    public IReadOnlyList<string>? Checks { get; init; }

    /// <summary>The commission that it answers.</summary>
    public CommissionId? Commission { get; init; }
}

/// <summary>A draft (草稿) as saved.</summary>
/// <param name="Report">The id that the report will have.</param>
/// <param name="Revision">Counted from 1; what the next save must name.</param>
/// <param name="Content">What it holds.</param>
/// <param name="SavedAt">When it was saved (UTC).</param>
public sealed record Draft(ReportId Report, int Revision, DraftContent Content, DateTimeOffset SavedAt);

/// <summary>What is sent to save a draft.</summary>
/// <param name="Revision">The revision it was typed from; 0 for a new draft.</param>
/// <param name="Content">What it holds.</param>
public sealed record DraftRequest(int Revision, DraftContent Content);
