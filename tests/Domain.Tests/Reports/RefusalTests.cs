using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Tests.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>Every refusal about reports has an act that produces it. A new one must be added here, or the last test fails.</summary>
public sealed class RefusalTests
{
    /// <summary>The nouns whose refusals are answered for here; a code without a dot belongs to every noun.</summary>
    private static readonly string[] Nouns =
    [
        "input",
        "text",
        "report",
        "leg",
        "directive",
        "result",
        "draft",
        "page",
        "extension",
        "urging",
        "lead",
        "passage",
        "handover",
        "editing",
    ];

    /// <summary>Refusals that no rule gives, and where they are given and tried.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["command-id-taken"] = "The record knows which ids were used: Storage.Tests.",
        ["busy"] = "The keeper gives up after three conflicts of versions: Storage.Tests.",
        ["record-unavailable"] = "PostgreSQL is away: Storage.Tests.",
        ["too-busy"] = "The keeper's queue is full: Storage.Tests.",
        ["keeper-unavailable"] = "No silo answers: Grains.Tests.",
        ["editing.held"] = "Who edits is a row, never an event: Gateway.Tests.",
        ["editing.own-text"] = "Branches are rows, never events: Gateway.Tests.",
        ["draft.handed-in"] = "Drafts are rows, never events: DraftTests in Gateway.Tests.",
        ["draft.stale"] = "Drafts are rows, never events: Storage.Tests.",
        ["draft.too-many"] = "Drafts are rows, never events: DraftTests in Gateway.Tests.",
        ["page.unknown"] = "Pages are read from lists: Storage.Tests.",
        ["malformed-json"] = Door,
        ["missing-content"] = Door,
        ["missing-value"] = Door,
        ["wrong-value"] = Door,
        ["unknown-member"] = Door,
        ["command-id-missing"] = Door,
        ["content-too-large"] = Door,
        ["unsupported-media"] = Door,
        ["method-not-allowed"] = Door,
        ["unknown-address"] = Door,
        ["signed-out"] = Door,
        ["https-needed"] = Door,
        ["second-factor-needed"] = Door,
        ["second-factor-enrolment-needed"] = Door,
        ["foreign-origin"] = Door,
        ["too-many-requests"] = Door,
        ["internal-error"] = Door,
    };

    private const string Door = "Answered before any rule is asked: Gateway.Tests.";

    private static readonly Dictionary<string, Func<Answer>> Producing = new(StringComparer.Ordinal)
    {
        ["not-found"] = () => new Story().When(Editor(Changshu), new TakeReport(Changshu)),
        ["not-allowed"] = () => Submitted.When(Reviewer(Changshu), new TakeReport(Changshu)),
        ["step-up-needed"] = () =>
            Walk.InChangshu(CopyStage.AwaitingSignature)
                .When(Signer(Changshu).WithoutSecondFactor(), Papers.Sign(Changshu)),
        ["control-character"] = () => Submit(text: Papers.First with { Advice = "\0" }),
        ["broken-text"] = () => Submit(text: Papers.First with { Advice = "\ud800" }),
        ["secret-mark"] = () => Submit(text: Papers.First with { Advice = "建议如下。\n机密★1年" }),
        ["body.unknown"] = () => new Story().When(MemberA, Papers.Submit(new BodyCode("999999"))),
        ["body.not-joined"] = () => new Story().When(Of(Contracts.People.Role.Member, Hubei), Papers.Submit(Hubei)),
        ["unit.unknown"] = () => Signed.When(Editor(Changshu), Papers.Directive(Changshu, Shuoli)),
        ["input.missing"] = () => Screened.When(Editor(Changshu), Papers.Return(Changshu) with { Reason = " " }),
        ["input.too-long"] = () =>
            Screened.When(Editor(Changshu), Papers.Return(Changshu) with { Reason = Papers.Words(501) }),
        ["text.title-missing"] = () => Submit(text: Papers.First with { Title = " " }),
        ["text.section-missing"] = () => Submit(text: Papers.First with { Advice = "" }),
        ["text.too-long"] = () => Submit(text: Papers.OfLength(1501)),
        ["text.stale"] = () =>
            Walk.InChangshu(CopyStage.Editing).When(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 9)),
        ["text.unchanged"] = () =>
            Walk.InChangshu(CopyStage.Editing).When(Editor(Changshu), new ReviseText(Changshu, Papers.First, 1)),
        ["report.exists"] = () => Submitted.When(MemberA, Papers.Submit(Changshu)),
        ["report.author-unknown"] = () =>
            new Story().When(Editor(Changshu), Papers.Submit(Changshu) with { Author = KunshanMember.Person }),
        ["report.author-missing"] = () => new Story().When(Editor(Changshu), Papers.Submit(Changshu)),
        ["report.co-author-invalid"] = () =>
            new Story().When(MemberA, Papers.Submit(Changshu) with { CoAuthors = [MemberA.Person] }),
        ["report.file-unknown"] = () =>
            new Story().When(MemberA, Papers.Submit(Changshu) with { Files = [new("", "附件.pdf")] }),
        ["report.files-too-many"] = () =>
            new Story().When(MemberA, Papers.Submit(Changshu) with { Files = [Papers.Photo, Papers.Photo] }),
        ["report.wrong-stage"] = () => Screened.When(MemberA, new WithdrawReport()),
        ["report.issue-missing"] = () => Sign(null),
        ["report.issue-invalid"] = () => Sign(Papers.Issue with { Number = 0 }),
        ["leg.targets-invalid"] = () => Forward([]),
        ["leg.target-not-above"] = () => Forward([Kunshan]),
        ["leg.open"] = () => Again(Arriving),
        ["leg.refused-same-text"] = () => Again(Walk.InSuzhou(CopyStage.Declined)),
        ["leg.received"] = () => Walk.InSuzhou(CopyStage.Screening).When(Signer(Changshu), new RecallLeg(1)),
        ["leg.not-waiting"] = () => Walk.InSuzhou(CopyStage.Screening).When(Editor(Suzhou), new ReceiveLeg(1)),
        ["leg.not-offline"] = () =>
            Arriving.When(Editor(Changshu), new EnterOfflineResult(1, ResultKind.OfflineReceived, "电话告知。")),
        ["leg.not-to-bring"] = () => Arriving.When(Signer(Changshu), new BringLegOnline(1)),
        ["leg.offline-result-invalid"] = () =>
            ForwardTests
                .InXiangyang()
                .Forwarded(Xiangyang, Hubei)
                .When(Editor(Xiangyang), new EnterOfflineResult(2, ResultKind.Adopted, "收到刊物。")),
        ["directive.dated-in-future"] = () => Direct(Papers.Directive(Changshu) with { Dated = new(2025, 3, 4) }),
        ["directive.due-in-past"] = () => Direct(Papers.Directive(Changshu, Bureau, new(2025, 3, 2))),
        ["directive.handler-missing"] = () => Direct(Papers.Directive(Changshu, null, new(2025, 3, 24))),
        ["directive.repeated"] = () =>
            Signed
                .Given(Editor(Changshu), Papers.Directive(Changshu))
                .When(Editor(Changshu), Papers.Directive(Changshu)),
        ["directive.already-replied"] = () =>
            Signed
                .Given(Editor(Changshu), Papers.Directive(Changshu))
                .Given(Editor(Changshu), Papers.Reply())
                .When(Editor(Changshu), Papers.Reply()),
        ["directive.nothing-to-sign-for"] = () =>
            Signed.Given(Editor(Changshu), Papers.Directive(Changshu)).When(Editor(Changshu), new SignForDirective(1)),
        ["directive.already-signed-for"] = () => Handled.SignedFor.When(BureauHandler, new SignForDirective(1)),
        ["extension.nothing-due"] = () =>
            Signed.Given(Editor(Changshu), Papers.Directive(Changshu)).When(Editor(Changshu), Handled.Asking()),
        ["extension.once"] = () => Handled.Granted.When(BureauHandler, Handled.Asking(new(2025, 5, 6))),
        ["extension.pending"] = () => Handled.Asked.When(BureauHandler, Handled.Asking()),
        ["extension.date-wrong"] = () => Handled.SignedFor.When(BureauHandler, Handled.Asking(Handled.Due)),
        ["extension.not-asked"] = () =>
            Handled.SignedFor.When(Editor(Changshu), new DecideExtension(Handled.First, true)),
        ["extension.own"] = () =>
            Handled
                .SignedFor.Given(Editor(Changshu), Handled.Asking())
                .When(Editor(Changshu), new DecideExtension(Handled.First, true)),
        ["urging.nothing-waits"] = () => Signed.When(Editor(Changshu), Handled.Urging(WaitingItem.Copy(Changshu))),
        ["urging.lately"] = () =>
            Handled.Given.Given(Editor(Changshu), Handled.Urging()).When(Editor(Changshu), Handled.Urging()),
        ["urging.too-many"] = () => UrgingTests.Urged200Times.When(Editor(Changshu), Handled.Urging()),
        ["report.check-unknown"] = () =>
            Screened.When(Editor(Changshu), new AcceptReport(Changshu) { Checks = ["nothing"] }),
        ["passage.gone"] = () => Screened.When(Editor(Changshu), new CommentOnPassage(Changshu, Papers.Mark(9))),
        ["passage.too-many"] = () =>
            PassageTests.Full.When(Editor(Changshu), new CommentOnPassage(Changshu, Papers.Mark())),
        ["passage.repeated"] = () =>
            PassageTests.Commented.When(Reviewer(Changshu), new CommentOnPassage(Changshu, Papers.Mark())),
        ["passage.resolved"] = () => PassageTests.Resolved.When(Editor(Changshu), new ResolvePassage(1)),
        ["lead.not-waiting"] = () => ReferralTests.Taken.When(ReferralTests.Committee, new TakeLead(1)),
        ["handover.not-waiting"] = () => ReferralTests.SignedFor.When(BureauHandler, new SignForHandover(1)),
        ["handover.answered"] = () => ReferralTests.Answered.When(BureauHandler, ReferralTests.Answer),
        ["result.already-corrected"] = () =>
            Correct(Walk.InChangshu(CopyStage.Declined).Given(Editor(Changshu), Wrong)),
        ["result.not-correctable"] = () =>
            Correct(Walk.InChangshu(CopyStage.Returned).Given(MemberA, new ResubmitReport(Papers.Second))),
        ["result.correction-empty"] = () => Signed.When(Signer(Changshu), Wrong),
    };

    public static TheoryData<string> Codes => [.. Producing.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void TheRefusal_IsProducedByAnAct_AndNothingHappens(string code)
    {
        var answer = Producing[code]();

        Assert.Equal(code, answer.Decision.Refused?.Code);
        Assert.Empty(answer.Decision.Events);
    }

    [Fact]
    public void EveryRefusalOfReports_IsProducedHereOrNamedAsBelongingElsewhere()
    {
        var closed = ClosedList.All.Select(refusal => refusal.Code).ToHashSet(StringComparer.Ordinal);
        var answered = Producing.Keys.Concat(Elsewhere.Keys).ToList();

        Assert.Empty(closed.Where(IsAnsweredForHere).Except(answered));
        Assert.Empty(answered.Except(closed));
        Assert.Empty(Producing.Keys.Intersect(Elsewhere.Keys));
    }

    private static bool IsAnsweredForHere(string code) =>
        !code.Contains('.', StringComparison.Ordinal) || Nouns.Contains(code.Split('.')[0]);

    private static Story Submitted => Walk.InChangshu(CopyStage.Submitted);

    private static Story Screened => Walk.InChangshu(CopyStage.Screening);

    private static Story Signed => Walk.InChangshu(CopyStage.Signed);

    private static Story Arriving => Walk.InSuzhou(CopyStage.Arriving);

    private static CorrectResult Wrong => new(1, "登记有误。");

    private static Answer Submit(ReportText text) => new Story().When(MemberA, Papers.Submit(Changshu, text));

    private static Answer Sign(BulletinIssue? issue) =>
        Walk.InChangshu(CopyStage.AwaitingSignature)
            .When(Signer(Changshu), new SignReport(Changshu, AdoptionKind.Single, issue));

    private static Answer Forward(BodyCode[] targets) =>
        Signed.When(Signer(Changshu), new ForwardReport(Changshu, targets));

    private static Answer Again(Story story) => story.When(Signer(Changshu), new ForwardReport(Changshu, [Suzhou]));

    private static Answer Direct(RecordDirective directive) => Signed.When(Editor(Changshu), directive);

    private static Answer Correct(Story story) => story.When(Editor(Changshu), Wrong);
}
