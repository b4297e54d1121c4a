using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One report that meets every command on its way up: a member's, for a committee of the county.</summary>
internal sealed class ReportScene
{
    public static readonly Caller Author = Of(Role.UnitOfficer, County, Committee);
    private static readonly ReportId Id = new(new Guid(9, 0, 0, new byte[8]));
    private static readonly ReportText Text = new("标题", "情况。", "原因。", "建议。");
    private static readonly BulletinIssue Issue = new("社情民意", 2025, 5);
    private static readonly DateOnly Today = new(2025, 3, 3);

    private readonly Scene<Report, Report, ReportEvent, ReportOrder, ReportFacts> scene = new(
        ReportFacts.At(Now, Bodies) with
        {
            Commissions = [new(new(new Guid(7, 0, 0, new byte[8])), City, Open: true, [County], [])],
        },
        Place
    );
    private int versions;

    public static IEnumerable<Telling> Play()
    {
        var played = new ReportScene();
        played.Handed();
        played.Edited(County);
        played.Received(City);
        played.Edited(City);
        played.Received(Province);
        played.Directed();
        played.Opened();
        played.ToldOffline();
        played.Referred();
        return played.scene.Tellings;
    }

    private void Handed()
    {
        Do(Author, new SubmitReport(County, Text, ReportCategory.Economy));
        Do(Author, new WithdrawReport());
        Do(Author, new ResubmitReport(Text));
        Do(Role.Editor, County, new TakeReport(County));
        Do(Role.Editor, County, new ReturnReport(County, RefusalGround.NoAdvice, "请补充。"));
        Do(Author, new ResubmitReport(Text));
        Do(Role.Editor, County, new TakeReport(County));
        versions = 3;
    }

    // From screening to the signature, with one round of changes.
    private void Edited(BodyCode body)
    {
        Do(Role.Editor, body, new AcceptReport(body));
        Do(Role.Editor, body, new ReviseText(body, Text with { Title = "标题" + body }, versions));
        Do(Role.Editor, body, new RequestReview(body));
        var mark = new PassageMark(1, TextSection.Title, 0, 1, "标", "请核实。");
        Do(Role.Reviewer, body, new CommentOnPassage(body, mark));
        Do(Role.Editor, body, new AnswerPassage(scene.State.Passages.Length, "已核实。"));
        Do(Role.Reviewer, body, new ResolvePassage(scene.State.Passages.Length));
        Do(Role.Reviewer, body, new RequestChanges(body, "请压缩。"));
        Signed(body);
        Do(Role.Signer, body, new ForwardReport(body, [Bodies.Find(body)!.Parent!.Value]));
        Do(Role.Editor, body, new RecallLeg(scene.State.Legs.Length));
        Do(Role.Signer, body, new ForwardReport(body, [Bodies.Find(body)!.Parent!.Value]));
    }

    private void Signed(BodyCode body)
    {
        Do(Role.Editor, body, new RequestReview(body));
        Do(Role.Reviewer, body, new ApproveReport(body));
        Do(Role.Signer, body, new SignReport(body, AdoptionKind.Single, Issue));
    }

    private void Received(BodyCode body)
    {
        Do(Role.Editor, body, new ReceiveLeg(scene.State.Legs.Length));
        versions = 1;
    }

    // The city is in the middle of the path: what it does is heard below, and above where it concerns those above.
    private void Directed()
    {
        Do(
            Role.Editor,
            City,
            new RecordDirective(City, DirectiveLevel.County, "分管副市长", "请研究。", Today, Bureau)
        );
        Do(Of(Role.HandlingUnit, City, Bureau), new SignForDirective(1));
        Do(
            Of(Role.HandlingUnit, City, Bureau),
            new RequestExtension(WaitingItem.Directive(1), Today.AddYears(1), "需要核算。")
        );
        Do(Role.Editor, City, new DecideExtension(WaitingItem.Directive(1), true));
        Do(Role.Editor, City, new UrgeItem(WaitingItem.Directive(1), "请抓紧。", UrgingChannel.Platform));
        Do(Of(Role.HandlingUnit, City, Bureau), new ReplyToDirective(1, ReplyOutcome.Accepted, "已采纳。"));
        Do(Role.Editor, City, new NameCommission(City, new(new Guid(7, 0, 0, new byte[8]))));
        Correct(City, ResultKind.Reply, result => new(result, "误登", Outcome: ReplyOutcome.ForReference));
        Correct(City, ResultKind.Adopted, result => new(result, "误登", Kind: AdoptionKind.Merged), Role.Signer);
    }

    // A copy that was signed is opened again, refused, and the refusal taken back.
    private void Opened()
    {
        Do(Role.Editor, City, new ArchiveReport(City));
        Do(Role.Editor, City, new ReopenReport(City, "补充数据。"));
        Signed(City);
        Do(Role.Editor, Province, new DeclineReport(Province, RefusalGround.Duplicate, "已有同类。"));
        Correct(Province, ResultKind.Declined, result => new(result, "误登"));
        Do(Role.Editor, Province, new ReturnReport(Province, RefusalGround.NoAdvice, "请补充。"));
        Correct(Province, ResultKind.Returned, result => new(result, "误登"));
        Do(Role.Editor, Province, new AcceptReport(Province));
        Signed(Province);
    }

    private void ToldOffline()
    {
        Do(Role.Signer, Province, new ForwardReport(Province, [BodyCode.Nation]));
        Do(Role.Editor, Province, new EnterOfflineResult(5, ResultKind.OfflineReceived, "电话告知。"));
        Do(Role.Editor, Province, new EnterOfflineResult(5, ResultKind.Adopted, "来函。", AdoptionKind.Single));
    }

    // The city hands it to its bureau, the county makes a lead of it; each takes that back once.
    private void Referred()
    {
        var bureau = Of(Role.HandlingUnit, City, Bureau);
        Do(Role.Editor, City, new ReopenReport(City, "转部门办理。"));
        Do(Role.Editor, City, new HandToDepartment(City, Bureau, "属部门职责。"));
        Correct(City, ResultKind.HandedToDepartment, result => new(result, "误转"));
        Do(Role.Editor, City, new HandToDepartment(City, Bureau, "属部门职责。"));
        Do(bureau, new SignForHandover(2));
        Do(bureau, new AnswerHandover(2, ReplyOutcome.Accepted, "已经办理。"));
        Correct(City, ResultKind.HandoverReply, result => new(result, "误登", Outcome: ReplyOutcome.ForReference));
        Do(Role.Editor, County, new ReopenReport(County, "转提案。"));
        Do(Role.Editor, County, new TurnToProposal(County, "适合作为提案。"));
        Correct(County, ResultKind.TurnedToProposal, result => new(result, "误转"));
        Do(Role.Editor, County, new TurnToProposal(County, "适合作为提案。"));
        Do(Of(Role.ProposalCommittee, County), new TakeLead(2));
    }

    private void Correct(BodyCode body, ResultKind kind, Func<int, CorrectResult> correction, Role role = Role.Editor)
    {
        var result = scene.State.Results.Last(found => found.Kind == kind && found.Body == body);
        Do(role, body, correction(result.Number));
    }

    private void Do(Role role, BodyCode body, ReportCommand command) => Do(Of(role, body), command);

    private void Do(Caller caller, ReportCommand command) =>
        scene.Do(new ReportOrder(Id, new CommandId(Guid.NewGuid()), caller, command));

    public static Told Place(Notice notice)
    {
        var at = new BodyCode(notice.Body!);
        if (notice.Feed.StartsWith("desk:", StringComparison.Ordinal))
        {
            var desk = new BodyCode(notice.Feed["desk:".Length..]);
            return desk == at ? Told.Own
                : Bodies.IsAbove(desk, at) ? Told.Upper
                : Told.Lower;
        }
        return notice.Feed == Feeds.Person(Author.Person) ? Told.Authors
            : notice.Feed == Feeds.Unit(Committee) ? Told.Unit
            : notice.Feed == Feeds.Unit(Bureau) ? Told.Handler
            : notice.Feed == Feeds.Proposals(County) ? Told.Committee
            : throw new InvalidOperationException("Nobody in the scene: " + notice.Feed);
    }
}
