using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The state after each event.</content>
public sealed partial record Report
{
    /// <inheritdoc/>
    public static Report Evolve(Report state, Recorded<ReportEvent> recorded) => Fold(state, recorded).Timed(recorded);

    private static Report Fold(Report state, Recorded<ReportEvent> recorded) =>
        recorded.Event switch
        {
            ReportSubmitted happened => Begin(happened, recorded),
            ReportResubmitted happened => state.Resubmitted(happened, recorded),
            ReportWithdrawn happened => state.At(happened.Body, CopyStage.Withdrawn, recorded.At),
            ReportTaken happened => state.At(happened.Body, CopyStage.Screening, recorded.At),
            ReportAccepted happened => state.Accepted(happened, recorded.At),
            TextRevised happened => state.Revised(happened, recorded),
            ReportReturned happened => state.Refused(
                happened.Body,
                new(0, ResultKind.Returned, happened.Body, recorded.By, recorded.At)
                {
                    Ground = happened.Ground,
                    Reason = happened.Reason,
                }
            ),
            ReportDeclined happened => state.Refused(
                happened.Body,
                new(0, ResultKind.Declined, happened.Body, recorded.By, recorded.At)
                {
                    Ground = happened.Ground,
                    Reason = happened.Reason,
                }
            ),
            ReviewRequested happened => state.At(happened.Body, CopyStage.InReview, recorded.At),
            ReportApproved happened => state.At(happened.Body, CopyStage.AwaitingSignature, recorded.At),
            ChangesRequested happened => state.Commented(happened, recorded),
            ReportSigned happened => state.Signed(happened, recorded),
            ReportReopened happened => state.At(happened.Body, CopyStage.Editing, recorded.At),
            ReportArchived happened => state.At(happened.Body, CopyStage.Archived, recorded.At),
            LegSent happened => state.Sent(happened, recorded),
            LegRecalled happened => state.Recalled(happened, recorded),
            LegReceived happened => state.Received(happened, recorded),
            OfflineResultEntered happened => state.ToldOffline(happened, recorded),
            DirectiveRecorded happened => state.Directed(happened, recorded),
            DirectiveReplied happened => state.Replied(happened, recorded),
            PassageCommented happened => state.Commented(happened, recorded),
            PassageAnswered happened => state.Answered(happened, recorded),
            PassageResolved happened => state.Resolved(happened, recorded),
            TurnedToProposal happened => state.Turned(happened, recorded),
            LeadTaken happened => state.Put(state.Leads[happened.Lead - 1] with { TakenAt = recorded.At }),
            HandedToDepartment happened => state.Handed(happened, recorded),
            HandoverSignedFor happened => state.SignedFor(happened, recorded),
            HandoverAnswered happened => state.Answered(happened, recorded),
            ResultCorrected happened => state.Corrected(happened, recorded),
            PaperEntered happened => BeginOnPaper(happened, recorded),
            PaperMended happened => state.CameOnPaper(happened, recorded),
            LegBroughtOnline happened => state.CameOnline(happened, recorded.At),
            ReportMerged happened => Begin(happened, recorded),
            SourceMerged happened => state.Lock(happened, recorded),
            MergeUndone happened => state.At(happened.Body, CopyStage.Dissolved, recorded.At),
            SourceReleased happened => state.Release(happened, recorded),
            CommissionNamed happened => state with { Commissions = happened.Commissions },
            DirectiveSignedFor happened => state.SignedFor(happened, recorded),
            ExtensionRequested happened => state.Asked(happened, recorded),
            ExtensionDecided happened => state.Decided(happened, recorded),
            Urged happened => state.WithUrging(happened, recorded),
            ReportOpened or ClockReached => state,
            _ => throw new InvalidOperationException("An event without a fold: " + recorded.Event.GetType().Name),
        };

    private static Report Begin(ReportSubmitted happened, Recorded<ReportEvent> recorded)
    {
        var text = new TextVersion(
            1,
            happened.Text,
            happened.Characters,
            TextOrigin.Submitted,
            recorded.By,
            recorded.At
        )
        {
            Files = happened.Files,
        };
        var copy = new Copy(happened.Body, CopyStage.Submitted, recorded.Number, [text], 1, null, [], recorded.At);
        return new()
        {
            Id = happened.Report,
            Authors = happened.Authors,
            EnteredBy = happened.EnteredBy,
            Origin = happened.Body,
            Unit = happened.Unit,
            Category = happened.Category,
            Urgency = happened.Urgency,
            Mark = happened.Mark,
            Channel = happened.Channel,
            Files = happened.Files,
            SubmittedAt = recorded.At,
            Note = happened.Note,
            Checks = happened.Checks ?? [],
            Copies = ImmutableSortedDictionary<BodyCode, Copy>.Empty.Add(happened.Body, copy),
        };
    }

    private Report Accepted(ReportAccepted happened, DateTimeOffset at) =>
        Put(Copies[happened.Body] with { Stage = CopyStage.Editing, Checks = happened.Checks ?? [], ChangedAt = at });

    private Report Resubmitted(ReportResubmitted happened, Recorded<ReportEvent> recorded)
    {
        var copy = Copies[happened.Body];
        var files = happened.Files ?? Files;
        return Put(
            Append(copy, happened.Text, happened.Characters, TextOrigin.Submitted, recorded, null, files) with
            {
                Stage = CopyStage.Submitted,
                ChangedAt = recorded.At,
            }
        ) with
        {
            Files = files,
        };
    }

    private Report Revised(TextRevised happened, Recorded<ReportEvent> recorded) =>
        Put(
            Append(
                Copies[happened.Body],
                happened.Text,
                happened.Characters,
                TextOrigin.Edited,
                recorded,
                happened.Note,
                Copies[happened.Body].Text!.Files
            ) with
            {
                ChangedAt = recorded.At,
            }
        );

    private Report Commented(ChangesRequested happened, Recorded<ReportEvent> recorded)
    {
        var copy = Copies[happened.Body];
        var comment = new ReviewComment(copy.Current, happened.Comment, recorded.By, recorded.At);
        return Put(
            copy with
            {
                Stage = CopyStage.Editing,
                Comments = copy.Comments.Add(comment),
                ChangedAt = recorded.At,
            }
        );
    }

    // A version that arrives, or is written, comes into force at once.
    private static Copy Append(
        Copy copy,
        string text,
        int characters,
        TextOrigin origin,
        Recorded<ReportEvent> recorded,
        string? note,
        ImmutableArray<AttachedFile> files
    )
    {
        var version = new TextVersion(
            copy.Versions.Length + 1,
            text,
            characters,
            origin,
            recorded.By,
            recorded.At,
            note
        )
        {
            Files = files,
        };
        return copy with { Versions = copy.Versions.Add(version), Current = version.Number };
    }

    private Report At(BodyCode body, CopyStage stage, DateTimeOffset at) =>
        Put(Copies[body] with { Stage = stage, ChangedAt = at });

    private Report Put(Copy copy) => this with { Copies = Copies.SetItem(copy.Body, copy) };

    private Report Put(Leg leg) => this with { Legs = Legs.SetItem(leg.Number - 1, leg) };

    private Report Add(Result result) =>
        this with
        {
            Results = Results.Add(result with { Number = Results.Length + 1 }),
        };
}
