using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Rules of who edits now (在编规则): the desk reads along, its editors type, and an idle one may be relieved.</summary>
public static class EditingRules
{
    /// <summary>How long nothing must have been typed before another may take over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>Why the caller may not look at who edits the copy; none if he may.</summary>
    public static Refusal? ToRead(Report? report, Caller caller, BodyCode body, ReportFacts facts) =>
        report is not null
        && report.Copies.ContainsKey(body)
        && Lineage.Of(caller, report, facts) is var lineage
        && lineage.Inside(body)
            ? null
            : Refusals.NotFound;

    /// <summary>Whether the copy stands where it is edited at all; elsewhere nobody edits it, whoever had it open last.</summary>
    public static bool IsEdited(Report report, BodyCode body) =>
        Move.Of(ReportAct.Revise).Any(move => move.From.Contains(report.Copies[body].Stage));

    /// <summary>Why the caller may not edit the copy as it stands; none if he may.</summary>
    public static Refusal? ToEdit(Report? report, Caller caller, BodyCode body, ReportFacts facts)
    {
        if (ToRead(report, caller, body, facts) is { } refusal)
        {
            return refusal;
        }
        if (Permission.At(caller, ReportAct.Revise, body, facts.Today) is null)
        {
            return Refusals.NotAllowed;
        }
        return IsEdited(report!, body) ? null : Refusals.WrongStage(report!.Copies[body].Stage);
    }
}
