using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports.Merging;

/// <summary>What cannot be merged, by whom, and what cannot be done with a merged report. Nothing happens in any stream.</summary>
public sealed class MergeRefusalTests
{
    private readonly Office office = new();
    private readonly ReportId first;
    private readonly ReportId second;

    public MergeRefusalTests() =>
        (first, second) = (office.Edited(MemberA, Changshu), office.Edited(MemberB, Changshu));

    [Fact]
    public void IntoItself()
    {
        var merged = Office.New();
        var command = new MergeReports(
            Changshu,
            [new(first, 1), new(merged, 1)],
            OfficeSteps.Whole,
            ReportCategory.Economy
        );

        Refused(Refusals.MergedIntoItself, merged, command);
        Refused(Refusals.MergedIntoItself, first, office.Merge(Changshu, first, second));
    }

    [Fact]
    public void OneReport_TooMany_OneTwice_OrNone()
    {
        var command = office.Merge(Changshu, first, second);

        Refused(Refusals.SourcesInvalid, command with { Sources = [new(first, 1)] });
        Refused(Refusals.SourcesInvalid, command with { Sources = [new(first, 1), new(first, 1)] });
        Refused(Refusals.SourcesInvalid, command with { Sources = [new(first, 1), null!] });
        Refused(Refusals.SourcesInvalid, command with { Sources = null! });
        var many = Enumerable.Range(0, 51).Select(_ => new MergeSource(Office.New(), 1));
        Refused(Refusals.SourcesInvalid, command with { Sources = [.. many] });
    }

    [Fact]
    public void Twice()
    {
        var merged = office.Merged(Changshu, first, second);
        var number = office[first].Copies[Changshu].Number!;

        Refused(Refusals.SourceMergedAlready(number), office.Merge(Changshu, first, office.Edited(MemberC, Changshu)));
        Refused(Refusals.ReportExists, merged, office.Merge(Changshu, first, second));
    }

    [Fact]
    public void InAnyOtherStateThanEditing()
    {
        office.Do(Editor(Changshu), first, new RequestReview(Changshu));

        Refused(
            Refusals.SourceNotEditing(office[first].Copies[Changshu].Number!, CopyStage.InReview),
            office.Merge(Changshu, first, second)
        );
    }

    [Fact]
    public void ATextThatHasMovedOn()
    {
        var seen = office.Merge(Changshu, first, second);
        office.Do(Editor(Changshu), second, new ReviseText(Changshu, Papers.Second, 1));

        Refused(Refusals.SourceMoved(office[second].Copies[Changshu].Number!), seen);
    }

    [Fact]
    public void WhatIsOnItsWayUpByItself()
    {
        office
            .SignedAt(first, Changshu, AdoptionKind.Single)
            .Do(Signer(Changshu), first, new ForwardReport(Changshu, [Suzhou]))
            .Do(Editor(Changshu), first, new ReopenReport(Changshu, "再改。"));

        Refused(
            Refusals.SourceForwarded(office[first].Copies[Changshu].Number!),
            office.Merge(Changshu, first, second)
        );
    }

    [Fact]
    public void WhatTheCallerCannotSee_AnswersLikeWhatIsNotThere()
    {
        var hidden = office.Edited(KunshanMember, Kunshan);
        var command = office.Merge(Changshu, first, second);
        var unseen = command with { Sources = [new(first, 1), new(hidden, 1)] };
        var missing = command with { Sources = [new(first, 1), new(Office.New(), 1)] };

        Refused(Refusals.NotFound.At("sources"), unseen);
        Refused(Refusals.NotFound.At("sources"), missing);
    }

    [Fact]
    public void ByAnyoneButAnEditorOfTheBody()
    {
        var command = office.Merge(Changshu, first, second);

        Refused(Refusals.NotAllowed, command, Reviewer(Changshu));
        Refused(Refusals.NotAllowed, command, MemberA);
        Refused(Refusals.NotAllowed, command, Editor(Suzhou));
        Refused(Refusals.BodyUnknown, command with { Body = new("999999") });
        Refused(Refusals.BodyNotJoined, command with { Body = Hubei }, Of(Role.Editor, Hubei));
    }

    [Fact]
    public void ATextOrAFileThatIsAtFault()
    {
        var command = office.Merge(Changshu, first, second);

        Refused(Refusals.TextTooLong(1501), command with { Text = Papers.OfLength(1501) });
        Refused(Refusals.FileUnknown, command with { Files = [new(new string('b', 64), "别处的附件.pdf")] });
    }

    [Fact]
    public void UndoingAfterTheFirstSigning_EvenWhenItIsOpenAgain()
    {
        var merged = office.Merged(Changshu, first, second);
        office.SignedAt(merged, Changshu, AdoptionKind.Merged);

        Refused(Refusals.MergeSigned, merged, new UndoMerge("想分开办。"));
        office.Do(Editor(Changshu), merged, new ReopenReport(Changshu, "再改。"));
        Refused(Refusals.MergeSigned, merged, new UndoMerge("想分开办。"));
    }

    [Fact]
    public void UndoingTwice_WithoutReason_OrWhereNothingWasMerged()
    {
        var merged = office.Merged(Changshu, first, second);

        Refused(Refusals.Missing.At("reason"), merged, new UndoMerge(" "));
        Refused(Refusals.NotAllowed, merged, new UndoMerge("想分开办。"), Signer(Changshu));
        Refused(Refusals.NotMerged, first, new UndoMerge("想分开办。"));
        office.Do(Editor(Changshu), merged, new UndoMerge("想分开办。"));
        Refused(Refusals.WrongStage(CopyStage.Dissolved), merged, new UndoMerge("想分开办。"));
    }

    [Fact]
    public void UndoingWhatWasMergedFurther()
    {
        var merged = office.Merged(Changshu, first, second);
        var further = office.Merged(Changshu, merged, office.Edited(MemberC, Changshu));

        Refused(Refusals.SourceLocked(office[further].Copies[Changshu].Number!), merged, new UndoMerge("想分开办。"));
    }

    [Fact]
    public void ReturningOrDecliningAMergedReport_AtTheBodyThatMergedIt()
    {
        var merged = office.Merged(Changshu, first, second);

        Refused(Refusals.UndoInstead, merged, Papers.Return(Changshu));
        Refused(Refusals.UndoInstead, merged, Papers.Decline(Changshu));
    }

    [Fact]
    public void AdoptingAMergedReportAsASingleOne_OrCorrectingItToThat()
    {
        var merged = office.Merged(Changshu, first, second);
        office.ReadyAt(merged, Changshu);

        Refused(Refusals.MergedNotSingle, merged, Papers.Sign(Changshu), Signer(Changshu));
        office.Do(Signer(Changshu), merged, new SignReport(Changshu, AdoptionKind.Special, Papers.Issue));
        var single = new CorrectResult(1, "登记有误。", AdoptionKind.Single);
        Refused(Refusals.MergedNotSingle, merged, single, Signer(Changshu));
    }

    [Fact]
    public void AnAuthorTakingTheWholeForHisOwn()
    {
        var merged = office.Merged(Changshu, first, second);

        Refused(Refusals.NotAllowed, merged, new WithdrawReport(), MemberA);
        Refused(Refusals.NotAllowed, merged, new ResubmitReport(Papers.Second), MemberA);
    }

    private void Refused(Refusal expected, ReportCommand command, Caller? by = null) =>
        Refused(expected, Office.New(), command, by);

    private void Refused(Refusal expected, ReportId report, ReportCommand command, Caller? by = null)
    {
        var happened = office.Log.Count;

        Assert.Equal(expected, office.Asks(by ?? Editor(Changshu), report, command));
        Assert.Equal(happened, office.Log.Count);
    }
}
