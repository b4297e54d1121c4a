using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>Commands as no screen would send them.</summary>
internal static class OddWishes
{
    private static readonly BodyCode Unknown = new("999999");
    private static readonly ReportText Broken = new("\ud800", "\0", "\u202e", "\udc00");

    private static readonly ReportText Empty = new(null!, null!, null!, null!);

    public static IEnumerable<ReportCommand> At(BodyCode body) =>
        new[] { body, Unknown }.SelectMany(Desk).Concat(Items).Concat(Texts.SelectMany(text => Written(body, text)));

    private static IEnumerable<ReportCommand> Items =>
        new[] { int.MinValue, -1, 0, 1, 2, 99, int.MaxValue }.SelectMany(Numbered);

    private static ReportText?[] Texts => [null, Empty, Broken, Papers.OfLength(1501)];

    private static IEnumerable<ReportCommand> Desk(BodyCode body) =>
        [
            new ReturnReport(body, (RefusalGround)99, null!),
            new DeclineReport(body, RefusalGround.Other, "\0"),
            new RequestChanges(body, null!),
            new SignReport(body, (AdoptionKind)99, new(null!, int.MinValue, int.MaxValue)),
            new SignReport(body, AdoptionKind.Single, new("刊\n名", 2025, 1)),
            new ReopenReport(body, "\ud800"),
            new TurnToProposal(body, null!),
            new CommentOnPassage(body, null!),
            new CommentOnPassage(body, new(99, (TextSection)99, int.MinValue, int.MaxValue, null!, null!)),
            new RequestChanges(body, "再改。") { Passages = [null!] },
            new AcceptReport(body) { Checks = [null!] },
            new HandToDepartment(body, default, "\0", DateOnly.MinValue),
            new ForwardReport(body, null!),
            new ForwardReport(body, []),
            new ForwardReport(body, [default, default]),
            new ForwardReport(body, [body, Unknown]),
            new RecordDirective(body, (DirectiveLevel)99, null!, null!, DateOnly.MaxValue),
            new RecordDirective(body, default, "\t", "\0", DateOnly.MinValue, new UnitId(), DateOnly.MinValue),
        ];

    private static IEnumerable<ReportCommand> Numbered(int number) =>
        [
            new RecallLeg(number, "\0"),
            new ReceiveLeg(number),
            new EnterOfflineResult(number, (ResultKind)99, null!, (AdoptionKind)99, "\ud800"),
            new EnterOfflineResult(number, ResultKind.Reply, "电话告知。"),
            new ReplyToDirective(number, (ReplyOutcome)99, null!),
            new TakeLead(number),
            new AnswerPassage(number, null!),
            new ResolvePassage(number),
            new SignForHandover(number),
            new AnswerHandover(number, (ReplyOutcome)99, null!),
            new CorrectResult(number, null!, (AdoptionKind)99, new(null!, 0, 0), Leader: "\n", Text: "\0"),
            new CorrectResult(number, "登记有误。", Dated: DateOnly.MaxValue, Leader: " "),
        ];

    private static IEnumerable<ReportCommand> Written(BodyCode body, ReportText? text) =>
        [
            new SubmitReport(body, text!, (ReportCategory)99, CoAuthors: [default, default], Files: [null!]),
            new SubmitReport(body, text!, default, Author: default(Contracts.People.PersonId)),
            new ResubmitReport(text!, [new(null!, null!)]),
            new ResubmitReport(text!, [null!, null!]),
            new ReviseText(body, text!, int.MinValue, "\0"),
            new ReviseText(body, text!, 1),
        ];
}
