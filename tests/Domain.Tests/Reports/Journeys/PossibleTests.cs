using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>The buttons that a screen shows are exactly what the rules would let happen.</summary>
public sealed class PossibleTests
{
    [Fact]
    public void WhateverHappens_WasShownAsPossible() =>
        Journey.ForAll(
            40,
            row =>
                Journey.Walk(
                    row,
                    (answer, wish) =>
                    {
                        if (answer.Before.Report.Exists && !wish.By.IsHouse)
                        {
                            var shown = answer.Before.Report.Possible(wish.By, answer.Before.Facts);
                            Assert.Contains(Named(wish.Command), shown.Select(Named));
                        }
                    }
                )
        );

    [Fact]
    public void WhateverIsShownAsPossible_IsAtMostRefusedForItsInput() =>
        Journey.ForAll(8, row => Journey.Walk(row, (answer, _) => CheckShown(answer.After)));

    private static void CheckShown(Story story)
    {
        foreach (var asked in Wishes.All(story).Where(wish => !wish.By.IsHouse).GroupBy(wish => wish.By))
        {
            var shown = story.Report.Possible(asked.Key, story.Facts).Select(Named).ToHashSet();
            foreach (var alike in asked.GroupBy(wish => Named(wish.Command)))
            {
                var refusals = alike.Select(wish => story.When(wish.By, wish.Command).Decision.Refused).ToList();
                Assert.True(
                    shown.Contains(alike.Key) == refusals.Any(refusal => IsAboutInput(refusal, alike.Key.Act)),
                    $"{alike.Key}: {string.Join(", ", refusals.Select(refusal => refusal?.Code))}"
                );
            }
        }
    }

    // Every body in reach is among the wished targets, so forwarding must succeed to one of them.
    private static bool IsAboutInput(Refusal? refusal, ReportAct act) =>
        refusal is null
        || (refusal.Kind == RefusalKind.Invalid && act != ReportAct.Forward)
        || refusal == Refusals.PassageRepeated
        || refusal == Refusals.DirectiveRepeated
        || refusal == Refusals.CommissionNamedAlready;

    // A leg, directive or result is named by its number alone.
    private static (ReportAct Act, BodyCode? Body, int? Item) Named(PossibleMove move) =>
        (move.Act, move.Item is null ? move.Body : null, move.Item);

    private static (ReportAct Act, BodyCode? Body, int? Item) Named(ReportCommand command) =>
        command switch
        {
            ResubmitReport => (ReportAct.Resubmit, null, null),
            WithdrawReport => (ReportAct.Withdraw, null, null),
            TakeReport at => (ReportAct.Take, at.Body, null),
            AcceptReport at => (ReportAct.Accept, at.Body, null),
            ReviseText at => (ReportAct.Revise, at.Body, null),
            ReturnReport at => (ReportAct.Return, at.Body, null),
            DeclineReport at => (ReportAct.Decline, at.Body, null),
            RequestReview at => (ReportAct.RequestReview, at.Body, null),
            ApproveReport at => (ReportAct.Approve, at.Body, null),
            RequestChanges at => (ReportAct.RequestChanges, at.Body, null),
            SignReport at => (ReportAct.Sign, at.Body, null),
            ReopenReport at => (ReportAct.Reopen, at.Body, null),
            ArchiveReport at => (ReportAct.Archive, at.Body, null),
            ForwardReport at => (ReportAct.Forward, at.Body, null),
            RecordDirective at => (ReportAct.RecordDirective, at.Body, null),
            MendPaper leg => (ReportAct.MendPaper, null, leg.Leg),
            BringLegOnline leg => (ReportAct.BringLegOnline, null, leg.Leg),
            NameCommission at => (ReportAct.NameCommission, at.Body, null),
            RecallLeg leg => (ReportAct.Recall, null, leg.Leg),
            ReceiveLeg leg => (ReportAct.Receive, null, leg.Leg),
            EnterOfflineResult leg => (ReportAct.EnterOfflineResult, null, leg.Leg),
            ReplyToDirective reply => (ReportAct.ReplyToDirective, null, reply.Directive),
            SignForDirective directive => (ReportAct.SignForDirective, null, directive.Directive),
            RequestExtension { Item: { Kind: WaitingKind.Handover } handed } => (
                ReportAct.RequestHandoverExtension,
                null,
                handed.Number
            ),
            DecideExtension { Item: { Kind: WaitingKind.Handover } handed } => (
                ReportAct.DecideHandoverExtension,
                null,
                handed.Number
            ),
            RequestExtension asked => (ReportAct.RequestExtension, null, asked.Item.Number),
            DecideExtension asked => (ReportAct.DecideExtension, null, asked.Item.Number),
            UrgeItem { Item: { Kind: WaitingKind.Copy, Body: { } body } } => (ReportAct.UrgeCopy, body, null),
            UrgeItem { Item: { Kind: WaitingKind.Handover } handed } => (ReportAct.UrgeHandover, null, handed.Number),
            UrgeItem { Item: { Kind: WaitingKind.Leg } leg } => (ReportAct.UrgeLeg, null, leg.Number),
            UrgeItem { Item: var directive } => (ReportAct.UrgeDirective, null, directive.Number),
            CommentOnPassage at => (ReportAct.CommentOnPassage, at.Body, null),
            AnswerPassage passage => (ReportAct.AnswerPassage, null, passage.Passage),
            ResolvePassage passage => (ReportAct.ResolvePassage, null, passage.Passage),
            TurnToProposal at => (ReportAct.TurnToProposal, at.Body, null),
            TakeLead lead => (ReportAct.TakeLead, null, lead.Lead),
            HandToDepartment at => (ReportAct.HandToDepartment, at.Body, null),
            SignForHandover handover => (ReportAct.SignForHandover, null, handover.Handover),
            AnswerHandover handover => (ReportAct.AnswerHandover, null, handover.Handover),
            CorrectResult result => (ReportAct.CorrectResult, null, result.Result),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "A command that no button shows."),
        };
}
