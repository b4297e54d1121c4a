using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>What an author does: submit, withdraw, submit again.</content>
public sealed partial record Report
{
    private const int MostCoAuthors = 20;

    /// <summary>The most files that a report carries.</summary>
    public const int MostFiles = 9;

    /// <summary>The most characters of the note to the desk.</summary>
    public const int MostNoteCharacters = 200;

    private const int MostFileNameCharacters = 120;

    private Decision<ReportEvent> Submit(SubmitReport command, ReportOrder order, ReportFacts facts)
    {
        if (facts.Bodies.FindLiving(command.Body) is not { } body)
        {
            return Refusals.BodyUnknown;
        }
        if (Permission.ToSubmit(order.Caller, command, facts.Today) is not { } by)
        {
            var editor = order.Caller.As(facts.Today, command.Body, Role.Editor) is not null;
            return editor ? Refusals.AuthorMissing : Refusals.NotAllowed;
        }
        if (Exists)
        {
            // Whoever may not see the report learns no more than that the id cannot be used.
            return Refusals.ReportExists;
        }
        var refusal = body.Joined ? null : Refusals.BodyNotJoined;
        refusal ??= CheckAuthors(command, by, facts);
        refusal ??= command.Unit is { } named && body.OpenUnit(named) is null ? Refusals.UnitUnknown : null;
        refusal ??= TextRules.Check(command.Text) ?? CheckFiles(command.Files, facts);
        refusal ??= Plain.Optional(command.Note, MostNoteCharacters, "note");
        refusal ??= Checklist.CheckTicks(command.Checks);
        refusal ??= CheckCommission(command, UnitOf(command, by, body), facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        var author = command.Author ?? order.Caller.Person;
        var submitted = new ReportSubmitted(
            order.Report,
            command.Body,
            [author, .. command.CoAuthors ?? []],
            author == order.Caller.Person ? null : order.Caller.Person,
            UnitOf(command, by, body),
            text.Hash,
            TextRules.Characters(command.Text),
            command.Category,
            command.Urgency,
            command.Mark,
            command.Channel,
            [.. command.Files ?? []],
            $"{command.Body}-XX-{facts.Today.Year}"
        )
        {
            Checks = command.Checks is { Count: > 0 } ticks ? [.. ticks] : null,
            Clock = ReportClocks.ForCopy(command.Urgency, command.Body, facts),
            Note = Plain.IsBlank(command.Note) ? null : command.Note,
        };
        return command.Commission is null
            ? Makes(by, submitted, [text], 1)
            : new(null, by, [submitted, new CommissionNamed(command.Body, Links(facts))], [text], 1);
    }

    private Decision<ReportEvent> Resubmit(ResubmitReport command, ReportOrder order, ReportFacts facts)
    {
        if (Permission.AsAuthor(order.Caller, this, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var copy = Copies[Origin];
        if (Locked(copy, facts) is { } locked)
        {
            return locked;
        }
        if (copy.Stage is not (CopyStage.Withdrawn or CopyStage.Returned))
        {
            return Refusals.WrongStage(Shown(copy.Stage));
        }
        if ((TextRules.Check(command.Text) ?? CheckFiles(command.Files, facts)) is { } refusal)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        ImmutableArray<AttachedFile>? files = command.Files is null ? null : [.. command.Files];
        var resubmitted = new ReportResubmitted(Origin, text.Hash, TextRules.Characters(command.Text), files)
        {
            Clock = ReportClocks.ForCopy(Urgency, Origin, facts),
        };
        return Makes(by, resubmitted, [text], copy.Versions.Length + 1);
    }

    private Decision<ReportEvent> Withdraw(WithdrawReport command, ReportOrder order, ReportFacts facts)
    {
        if (Permission.AsAuthor(order.Caller, this, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (Locked(Copies[Origin], facts) is { } locked)
        {
            return locked;
        }
        var stage = Copies[Origin].Stage;
        if (stage != CopyStage.Submitted)
        {
            return Refusals.WrongStage(Shown(stage));
        }
        return Plain.Optional(command.Reason, MostReasonCharacters, "reason") is { } refusal
            ? refusal
            : Happens(by, new ReportWithdrawn(Origin, command.Reason));
    }

    // How those outside a body see its state: what happens inside the office is the office's.
    private static CopyStage Shown(CopyStage stage) => Lineage.Outside(stage);

    // A unit's officer or informant submits for the unit; an editor who enters a report lends it no unit of his own.
    private static UnitId? UnitOf(SubmitReport command, Signature by, BodyFacts body)
    {
        var own =
            by.Role is Role.Informant or Role.UnitOfficer && by.Unit is { } unit && body.OpenUnit(unit) is not null
                ? by.Unit
                : null;
        return command.Unit ?? own;
    }

    private static Refusal? CheckAuthors(SubmitReport command, Signature by, ReportFacts facts)
    {
        if (command.Author is { } author && author != by.Person && !Writes(author, command.Body, facts))
        {
            return Refusals.AuthorUnknown;
        }
        var others = command.CoAuthors ?? [];
        var distinct = others.Append(command.Author ?? by.Person).Distinct().Count() == others.Count + 1;
        return distinct && others.Count <= MostCoAuthors && others.All(person => Writes(person, command.Body, facts))
            ? null
            : Refusals.CoAuthorInvalid;
    }

    private static bool Writes(PersonId person, BodyCode body, ReportFacts facts) =>
        facts.People.TryGetValue(person, out var grants)
        && grants.Any(grant =>
            grant.Body == body
            && grant.HoldsOn(facts.Today)
            && grant.Role is Role.Member or Role.Informant or Role.UnitOfficer
        );

    private Refusal? CheckFiles(IReadOnlyList<AttachedFile>? files, ReportFacts facts)
    {
        if (files is null)
        {
            return null;
        }
        if (files.Any(file => file is null))
        {
            return Refusals.FileUnknown;
        }
        if (files.Count > MostFiles || files.DistinctBy(file => file.Hash).Count() != files.Count)
        {
            return Refusals.FilesTooMany;
        }
        foreach (var file in files)
        {
            var known = facts.Uploads.Contains(file.Hash) || Files.Any(old => old.Hash == file.Hash);
            if (!known || Plain.IsBlank(file.Name))
            {
                return Refusals.FileUnknown;
            }
            if (Plain.Line(file.Name, MostFileNameCharacters, "files") is { } refusal)
            {
                return refusal;
            }
        }
        return null;
    }
}
