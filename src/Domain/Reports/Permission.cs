using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Permission (权限): the one place that says who may do what to a report, by the tables of <see cref="Move"/> and
/// <see cref="ReportCompetences"/>. It answers with the signature under which the act is recorded, or with none; the default
/// is none.
/// </summary>
public static class Permission
{
    /// <summary>In whose name the caller may do the act at the body, whatever the state; none if he may not.</summary>
    public static Signature? At(Caller caller, ReportAct act, BodyCode body, DateOnly day)
    {
        foreach (var move in Move.Of(act))
        {
            if (caller.As(day, body, move.Roles.AsSpan()) is { } grant)
            {
                return Signature.Of(caller.Person, grant);
            }
        }
        return ReportCompetences.Errands.GetValueOrDefault(act)?.Sign(caller, day, new Spot(Place.Here, body));
    }

    /// <summary>Whether the act asks for the second factor.</summary>
    public static bool AsksStepUp(ReportAct act) => Move.Of(act).Any(move => move.StepUp);

    /// <summary>
    /// In whose name the caller may submit to the body: as member, informant or unit officer for himself, as editor for a
    /// member who sent it another way (代录).
    /// </summary>
    public static Signature? ToSubmit(Caller caller, SubmitReport command, DateOnly day)
    {
        if (command.Author is { } author && author != caller.Person)
        {
            return ReportCompetences.Entering.Sign(caller, day, new Spot(Place.Here, command.Body));
        }
        // Whoever names a unit writes for that one.
        var writer = command.Unit is { } unit
            ? caller with
            {
                Grants = [.. caller.Grants.Where(grant => grant.Unit == unit)],
            }
            : caller;
        return ReportCompetences.Submitting.Sign(writer, day, new Spot(Place.Here, command.Body));
    }

    /// <summary>In whose name the caller may withdraw or resubmit: the first author; an editor where the office entered it.</summary>
    public static Signature? AsAuthor(Caller caller, Report report, DateOnly day)
    {
        if (report.Merging is not null)
        {
            // The authors share in a merged report; the body that merged it answers for it.
            return null;
        }
        if (report.Authors is [var first, ..] && caller.Person == first)
        {
            return ReportCompetences.Authoring.Sign(caller, day, new Spot(Place.Author, report.Origin));
        }
        return report.EnteredBy is null
            ? null
            : ReportCompetences.Entering.Sign(caller, day, new Spot(Place.Here, report.Origin));
    }

    /// <summary>In whose name the caller may answer the directive: its handling unit, or an editor who was told.</summary>
    public static Signature? ToReply(Caller caller, Directive directive, DateOnly day) =>
        ToHandle(caller, directive.Body, directive.Unit, day);

    /// <summary>In whose name the caller may act for the unit that handles something: as the unit, or as an editor who was told.</summary>
    public static Signature? ToHandle(Caller caller, BodyCode body, UnitId? unit, DateOnly day) =>
        ReportCompetences.Handling.Sign(
            caller,
            day,
            new Spot(Place.HandlingUnit, body, unit),
            new Spot(Place.Here, body)
        );

    /// <summary>In whose name the caller may take the proposal lead: the body's proposal committee.</summary>
    public static Signature? ToTake(Caller caller, ProposalLead lead, DateOnly day) =>
        ReportCompetences.TakingLead.Sign(caller, day, new Spot(Place.Here, lead.Body));

    /// <summary>In whose name the caller may sign for the handover: its handling unit.</summary>
    public static Signature? ToSignFor(Caller caller, Handover handover, DateOnly day) =>
        ReportCompetences.SigningForHandover.Sign(
            caller,
            day,
            new Spot(Place.HandlingUnit, handover.Body, handover.Unit)
        );

    /// <summary>In whose name the caller may answer the handover: its handling unit, or an editor who was told.</summary>
    public static Signature? ToAnswer(Caller caller, Handover handover, DateOnly day) =>
        ToHandle(caller, handover.Body, handover.Unit, day);
}
