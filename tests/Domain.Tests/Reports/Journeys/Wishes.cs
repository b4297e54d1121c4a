using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>Something that somebody might want done.</summary>
internal sealed record Wish(Caller By, ReportCommand Command);

/// <summary>Everything that the people in charge might want of a report as it stands, possible or not.</summary>
internal static class Wishes
{
    private static readonly ReportText[] Texts = [Papers.First, Papers.Second, Papers.Third];

    /// <summary>What moves a report on is wished for three times as often; otherwise few would leave their county.</summary>
    public static List<Wish> For(Story story)
    {
        var all = All(story);
        var onward = all.Where(wish => MovesOn(wish.Command)).ToList();
        return [.. all, .. onward, .. onward];
    }

    private static bool MovesOn(ReportCommand command) =>
        command
            is TakeReport
                or AcceptReport
                or RequestReview
                or ApproveReport
                or SignReport
                or ForwardReport
                or ReceiveLeg
                or BringLegOnline;

    /// <summary>Each wish once.</summary>
    public static List<Wish> All(Story story) =>
        story.Report.Exists
            ?
            [
                .. Authors(story),
                .. Cast.Line.SelectMany(body => Desk(body, story)),
                .. story.Report.Legs.SelectMany(Moves),
                .. story.Report.Legs.SelectMany(OnPaper),
                .. story.Report.Directives.Select(directive => new Wish(
                    Cast.Handler(directive.Body),
                    Papers.Reply(directive.Item)
                )),
                .. story.Report.Directives.SelectMany(Handlings),
                .. story.Report.Handovers.SelectMany(handover =>
                    Handlings(WaitingItem.Handover(handover.Item), handover.Body)
                ),
                .. story.Report.Leads.Select(lead => new Wish(Cast.Committee(lead.Body), new TakeLead(lead.Item))),
                .. story.Report.Handovers.SelectMany(Handed),
                .. story.Report.Passages.SelectMany(Marked),
                .. story.Report.Legs.Select(leg => Urging(leg.From, WaitingItem.Leg(leg.Number))),
                .. story.Report.Copies.Keys.Select(body => Urging(body, WaitingItem.Copy(body))),
                .. story.Report.Results.SelectMany(result => Corrections(story, result)),
            ]
            : [.. Beginnings()];

    private static IEnumerable<Wish> Beginnings()
    {
        yield return new(
            Cast.Author,
            Papers.Submit(Family.Duji) with
            {
                CoAuthors = [Cast.CoAuthor.Person],
                Files = [Papers.Photo],
            }
        );
        yield return new(Cast.CoAuthor, Papers.Submit(Family.Duji));
        yield return new(Staff.Editor(Family.Huaibei), Paper);
        yield return new(Staff.Editor(Family.Huaibei), Paper with { Author = Cast.Author.Person, OwnNumber = null });
        yield return new(
            Staff.Editor(Family.Duji),
            Papers.Submit(Family.Duji) with
            {
                Author = Cast.CoAuthor.Person,
                Unit = Family.Shuoli,
                Channel = SourceChannel.Paper,
            }
        );
    }

    private static EnterPaper Paper { get; } =
        new(Family.Huaibei, Family.Duji, Papers.First, ReportCategory.Society, "三月一日来函。")
        {
            AuthorName = "杜集区政协委员",
            OwnNumber = "杜政协信息3号",
        };

    private static IEnumerable<Wish> Authors(Story story)
    {
        foreach (var author in new[] { Cast.Author, Cast.CoAuthor, Staff.Editor(Family.Duji) })
        {
            yield return new(author, new WithdrawReport());
            foreach (var text in Texts)
            {
                yield return new(author, new ResubmitReport(text, text == Papers.Third ? [] : null));
            }
        }
    }

    private static IEnumerable<Wish> Desk(BodyCode body, Story story)
    {
        var editor = Staff.Editor(body);
        var signer = Staff.Signer(body);
        yield return new(editor, new TakeReport(body));
        yield return new(editor, new AcceptReport(body));
        yield return new(editor, Papers.Return(body));
        yield return new(editor, Papers.Decline(body));
        yield return new(editor, new RequestReview(body));
        yield return new(Staff.Reviewer(body), new ApproveReport(body));
        yield return new(Staff.Reviewer(body), new RequestChanges(body, "再改。"));
        yield return new(signer, new RequestChanges(body, "再改。"));
        yield return new(signer, Papers.Sign(body));
        yield return new(signer, new SignReport(body, AdoptionKind.Transferred));
        yield return new(editor, new ReopenReport(body, "再改。"));
        yield return new(editor, new ArchiveReport(body));
        yield return new(editor, new NameCommission(body, story.Report.Commissions.IsEmpty ? Cast.Asked[0].Id : null));
        foreach (var text in Texts)
        {
            var version = story.Report.Copies.GetValueOrDefault(body)?.Current ?? 1;
            yield return new(editor, new ReviseText(body, text, version));
        }
        foreach (var target in Cast.Line)
        {
            yield return new(signer, new ForwardReport(body, [target]));
        }
        yield return new(signer, new ForwardReport(body, [Family.Huaibei, Family.Anhui]));
        // A few comments are enough, and so are few ends; without a bound they would crowd out everything else.
        if (story.Report.Passages.Length < 2)
        {
            yield return new(Staff.Reviewer(body), new CommentOnPassage(body, Papers.Mark()));
            yield return new(signer, new RequestChanges(body, "再改。") { Passages = [Papers.Mark()] });
        }
        if (story.Report.Legs.Length > 2 && story.Report.Leads.Length + story.Report.Handovers.Length < 3)
        {
            yield return new(editor, Papers.Turn(body));
            yield return new(editor, Papers.HandOver(body, Cast.UnitOf(body), new DateOnly(2025, 12, 31)));
        }
        // A few directives are enough; without a bound they would crowd out everything else.
        if (story.Report.Directives.Length < 3)
        {
            yield return new(editor, Papers.Directive(body));
            yield return new(editor, Papers.Directive(body, Cast.UnitOf(body), new DateOnly(2025, 12, 31)));
        }
    }

    private static IEnumerable<Wish> OnPaper(Leg leg)
    {
        yield return new(Caller.House, new BringLegOnline(leg.Number));
        yield return new(Staff.Signer(leg.From), new BringLegOnline(leg.Number));
        yield return new(Staff.Editor(leg.From), new BringLegOnline(leg.Number));
        foreach (var text in Texts)
        {
            yield return new(Staff.Editor(leg.To), new MendPaper(leg.Number, text, "来函更正。"));
        }
    }

    private static IEnumerable<Wish> Marked(Passage passage)
    {
        if (passage.Answers.Length < 2)
        {
            yield return new(Staff.Editor(passage.Body), new AnswerPassage(passage.Number, "已补充。"));
        }
        yield return new(Staff.Reviewer(passage.Body), new ResolvePassage(passage.Number));
    }

    private static IEnumerable<Wish> Handed(Handover handover)
    {
        var answer = new AnswerHandover(handover.Item, ReplyOutcome.Accepted, "已经办理。");
        yield return new(Cast.Handler(handover.Body), new SignForHandover(handover.Item));
        yield return new(Cast.Handler(handover.Body), answer);
        yield return new(Staff.Editor(handover.Body), answer);
    }

    private static IEnumerable<Wish> Moves(Leg leg)
    {
        var sender = Staff.Editor(leg.From);
        yield return new(sender, new RecallLeg(leg.Number));
        yield return new(Staff.Editor(leg.To), new ReceiveLeg(leg.Number));
        yield return new(sender, new EnterOfflineResult(leg.Number, ResultKind.OfflineReceived, "电话告知。"));
        yield return new(
            sender,
            new EnterOfflineResult(leg.Number, ResultKind.Adopted, "收到刊物。", AdoptionKind.Merged)
        );
        yield return new(
            sender,
            new EnterOfflineResult(leg.Number, ResultKind.Returned, "电话告知。", Reason: "请补充。")
        );
        yield return new(
            sender,
            new EnterOfflineResult(leg.Number, ResultKind.Declined, "电话告知。", Reason: "已有部署。")
        );
    }

    private static IEnumerable<Wish> Handlings(Directive directive)
    {
        yield return new(Cast.Handler(directive.Body), new SignForDirective(directive.Item));
        foreach (var wish in Handlings(WaitingItem.Directive(directive.Item), directive.Body))
        {
            yield return wish;
        }
    }

    private static IEnumerable<Wish> Handlings(WaitingItem item, BodyCode body)
    {
        var (editor, handler) = (Staff.Editor(body), Cast.Handler(body));
        yield return new(handler, new RequestExtension(item, new DateOnly(2026, 1, 31), "需要核算。"));
        yield return new(editor, new RequestExtension(item, new DateOnly(2026, 1, 31), "代承办单位申请。"));
        yield return new(editor, new DecideExtension(item, true));
        yield return new(Staff.Signer(body), new DecideExtension(item, false, "请按期答复。"));
        yield return Urging(body, item);
    }

    private static Wish Urging(BodyCode body, WaitingItem item) =>
        new(Staff.Editor(body), new UrgeItem(item, "请抓紧。", UrgingChannel.Telephone));

    private static IEnumerable<Wish> Corrections(Story story, Result result)
    {
        var keeper = result.OfflineLeg is { } leg ? story.Report.Legs[leg - 1].From : result.Body;
        var by = result is { Kind: ResultKind.Adopted, OfflineLeg: null } ? Staff.Signer(keeper) : Staff.Editor(keeper);
        var changed = new CorrectResult(result.Number, "登记有误。");
        yield return new(
            by,
            result.Kind switch
            {
                ResultKind.Adopted => changed with { Kind = AdoptionKind.Special, Issue = Papers.Issue },
                ResultKind.Directive => changed with { Level = DirectiveLevel.Nation, Text = "请抓紧研究。" },
                ResultKind.Reply or ResultKind.HandoverReply => changed with { Outcome = ReplyOutcome.PartlyAccepted },
                _ => changed,
            }
        );
    }
}
