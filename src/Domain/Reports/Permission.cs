using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Permission (权限): the one place that says who may do what to a report. It answers with the signature under which the
/// act is recorded, or with none; the default is none.
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
        return act switch
        {
            ReportAct.Recall or ReportAct.DecideExtension or ReportAct.BringLegOnline => Sign(
                caller,
                body,
                day,
                Role.Signer,
                Role.Editor
            ),
            ReportAct.UrgeDirective or ReportAct.UrgeHandover or ReportAct.UrgeLeg or ReportAct.UrgeCopy => Sign(
                caller,
                body,
                day,
                Role.Editor,
                Role.Reviewer,
                Role.Signer
            ),
            ReportAct.Receive
            or ReportAct.EnterOfflineResult
            or ReportAct.ReplyToDirective
            or ReportAct.EnterPaper
            or ReportAct.MendPaper
            or ReportAct.CorrectResult => Sign(caller, body, day, Role.Editor),
            ReportAct.Open => Sign(caller, body, day, Role.Editor, Role.Reviewer, Role.Signer),
            _ => null,
        };
    }

    /// <summary>
    /// In whose name the caller may submit to the body: as member, informant or unit officer for himself, as editor for a
    /// member who sent it another way (代录).
    /// </summary>
    public static Signature? ToSubmit(Caller caller, SubmitReport command, DateOnly day)
    {
        if (command.Author is { } author && author != caller.Person)
        {
            return Sign(caller, command.Body, day, Role.Editor);
        }
        foreach (var grant in caller.On(day))
        {
            var writes = grant.Role is Role.Member or Role.Informant or Role.UnitOfficer;
            if (writes && grant.Body == command.Body && (command.Unit is null || command.Unit == grant.Unit))
            {
                return Signature.Of(caller.Person, grant);
            }
        }
        return null;
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
            return Sign(caller, report.Origin, day, Role.Member, Role.Informant, Role.UnitOfficer);
        }
        return report.EnteredBy is null ? null : Sign(caller, report.Origin, day, Role.Editor);
    }

    /// <summary>In whose name the caller may answer the directive: its handling unit, or an editor who was told.</summary>
    public static Signature? ToReply(Caller caller, Directive directive, DateOnly day) =>
        ToHandle(caller, directive.Body, directive.Unit, day);

    /// <summary>In whose name the caller may act for the unit that handles something: as the unit, or as an editor who was told.</summary>
    public static Signature? ToHandle(Caller caller, BodyCode body, UnitId? unit, DateOnly day)
    {
        foreach (var grant in caller.On(day))
        {
            var handles = grant.Role == Role.HandlingUnit && grant.Unit is not null && grant.Unit == unit;
            if (handles && grant.Body == body)
            {
                return Signature.Of(caller.Person, grant);
            }
        }
        return At(caller, ReportAct.ReplyToDirective, body, day);
    }

    /// <summary>In whose name the caller may take the proposal lead: the body's proposal committee.</summary>
    public static Signature? ToTake(Caller caller, ProposalLead lead, DateOnly day) =>
        Sign(caller, lead.Body, day, Role.ProposalCommittee);

    /// <summary>In whose name the caller may sign for the handover: its handling unit.</summary>
    public static Signature? ToSignFor(Caller caller, Handover handover, DateOnly day)
    {
        foreach (var grant in caller.On(day))
        {
            if (grant.Role == Role.HandlingUnit && grant.Unit == handover.Unit && grant.Body == handover.Body)
            {
                return Signature.Of(caller.Person, grant);
            }
        }
        return null;
    }

    /// <summary>In whose name the caller may answer the handover: its handling unit, or an editor who was told.</summary>
    public static Signature? ToAnswer(Caller caller, Handover handover, DateOnly day) =>
        ToSignFor(caller, handover, day) ?? Sign(caller, handover.Body, day, Role.Editor);

    private static Signature? Sign(Caller caller, BodyCode body, DateOnly day, params ReadOnlySpan<Role> roles) =>
        caller.As(day, body, roles) is { } grant ? Signature.Of(caller.Person, grant) : null;
}
