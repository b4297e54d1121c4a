using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>How a report usually comes to where a story begins.</summary>
internal static class Walk
{
    /// <summary>Every state of a copy that an author handed in.</summary>
    public static readonly CopyStage[] Stages =
    [
        CopyStage.Submitted,
        CopyStage.Withdrawn,
        CopyStage.Screening,
        CopyStage.Editing,
        CopyStage.InReview,
        CopyStage.AwaitingSignature,
        CopyStage.Signed,
        CopyStage.Archived,
        CopyStage.Returned,
        CopyStage.Declined,
        CopyStage.TurnedToProposal,
        CopyStage.HandedToDepartment,
    ];

    /// <summary>常熟.委员甲 has submitted; the report stands in the state at 常熟.</summary>
    public static Story InChangshu(CopyStage stage, Story? from = null) =>
        (from ?? new Story()).Given(Staff.MemberA, Papers.Submit(Family.Changshu)).To(stage, Family.Changshu);

    /// <summary>常熟 has sent it up, 苏州 has received it: it stands in the state at 苏州.</summary>
    public static Story InSuzhou(CopyStage stage, Story? from = null)
    {
        var sent = InChangshu(CopyStage.Signed, from).Forwarded(Family.Changshu, Family.Suzhou);
        return stage == CopyStage.Arriving ? sent : sent.Received(1).To(stage, Family.Suzhou);
    }

    public static Story Forwarded(this Story story, BodyCode from, params BodyCode[] targets) =>
        story.Given(Staff.Signer(from), new ForwardReport(from, targets));

    public static Story Received(this Story story, int leg) =>
        story.Given(Staff.Editor(story.Report.Legs[leg - 1].To), new ReceiveLeg(leg));

    /// <summary>A signed copy goes back to editing, gets another text and is signed again.</summary>
    public static Story SignedAnew(this Story story, BodyCode body, ReportText text) =>
        story
            .Given(Staff.Editor(body), new ReopenReport(body, "修改后再报。"))
            .Given(Staff.Editor(body), new ReviseText(body, text, story.At(body).Current))
            .To(CopyStage.Signed, body);

    /// <summary>From where it stands on to the state, by the people and steps that lead there.</summary>
    public static Story To(this Story story, CopyStage stage, BodyCode body) =>
        story.Report.Copies[body].Stage == stage ? story : story.Step(stage, body);

    private static Story Step(this Story story, CopyStage stage, BodyCode body)
    {
        var editor = Staff.Editor(body);
        return stage switch
        {
            CopyStage.Withdrawn => story.Given(Staff.MemberA, new WithdrawReport()),
            CopyStage.Screening => story.Given(editor, new TakeReport(body)),
            CopyStage.Editing => story.To(CopyStage.Screening, body).Given(editor, new AcceptReport(body)),
            CopyStage.InReview => story.To(CopyStage.Editing, body).Given(editor, new RequestReview(body)),
            CopyStage.AwaitingSignature => story
                .To(CopyStage.InReview, body)
                .Given(Staff.Reviewer(body), new ApproveReport(body)),
            CopyStage.Signed => story
                .To(CopyStage.AwaitingSignature, body)
                .Given(Staff.Signer(body), Papers.Sign(body)),
            CopyStage.Archived => story.To(CopyStage.Signed, body).Given(editor, new ArchiveReport(body)),
            CopyStage.Returned => story.To(CopyStage.Screening, body).Given(editor, Papers.Return(body)),
            CopyStage.Declined => story.To(CopyStage.Screening, body).Given(editor, Papers.Decline(body)),
            CopyStage.TurnedToProposal => story.To(CopyStage.Screening, body).Given(editor, Papers.Turn(body)),
            CopyStage.HandedToDepartment => story
                .To(CopyStage.Screening, body)
                .Given(editor, Papers.HandOver(body, UnitAt(body))),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No way leads there."),
        };
    }

    private static UnitId UnitAt(BodyCode body) =>
        Family.Tree.Find(body)!.Units.Values.First(unit => unit is { Kind: UnitKind.HandlingUnit, Closed: false }).Id;
}
