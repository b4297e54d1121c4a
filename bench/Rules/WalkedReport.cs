using System.Collections.Immutable;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Rules;

/// <summary>
/// A report on its way from a county to the nation (一件信息的全程), decided by the rules themselves: what stood before each
/// step and what was asked, so that any step can be measured alone. Some forty events, which is a long life for a report.
/// </summary>
internal sealed class WalkedReport
{
    private const int Characters = 1300;
    private const int Revisions = 3;
    private static readonly BodyCode[] Path = [new("320581"), new("320500"), new("320000"), BodyCode.Nation];
    private static readonly DateOnly FirstDay = new(2024, 1, 1);
    private static readonly BodyTree Tree = BodyTree.Of(Path.Select(Facts));

    private readonly Prose prose = new(seed: 3);
    private readonly ReportId id = new(DerivedId.Of("bench-rules", "report"));
    private readonly List<WalkedStep> steps = [];
    private readonly List<Recorded<ReportEvent>> log = [];
    private Report report = Report.Start;
    private StreamHead head = StreamHead.None;
    private DateTimeOffset now = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);

    private WalkedReport()
    {
        Text = prose.Report(Characters);
        Do(Role.Member, Path[0], new SubmitReport(Path[0], Text, ReportCategory.Society));
        Do(Role.Editor, Path[0], new TakeReport(Path[0]));
        for (var tier = 0; tier < Path.Length; tier++)
        {
            Edit(Path[tier]);
            if (tier < Path.Length - 1)
            {
                Do(Role.Signer, Path[tier], new ForwardReport(Path[tier], [Path[tier + 1]]));
                Do(Role.Editor, Path[tier + 1], new ReceiveLeg(tier + 1));
            }
        }
    }

    /// <summary>The walk; made once.</summary>
    public static WalkedReport Made { get; } = new();

    /// <summary>The text as it was submitted.</summary>
    public ReportText Text { get; }

    /// <summary>Every event of it, in order.</summary>
    public IReadOnlyList<Recorded<ReportEvent>> Log => log;

    /// <summary>The first step whose command is of this kind.</summary>
    public WalkedStep First<TCommand>()
        where TCommand : ReportCommand => steps.First(step => step.Order.Command is TCommand);

    /// <summary>The first event of this kind, as it stands in the record.</summary>
    public Recorded<ReportEvent> Event<TEvent>()
        where TEvent : ReportEvent => log.First(recorded => recorded.Event is TEvent);

    private void Edit(BodyCode body)
    {
        Do(Role.Editor, body, new AcceptReport(body));
        for (var revision = 0; revision < Revisions; revision++)
        {
            Do(Role.Editor, body, new ReviseText(body, prose.Report(Characters), report.Copies[body].Current));
        }
        Do(Role.Editor, body, new RequestReview(body));
        Do(Role.Reviewer, body, new ApproveReport(body));
        Do(Role.Signer, body, new SignReport(body, AdoptionKind.Single, new("社情民意", 2026, 5)));
    }

    private void Do(Role role, BodyCode body, ReportCommand command)
    {
        var order = new ReportOrder(id, new CommandId(Guid.NewGuid()), Staff(role, body), command);
        var facts = ReportFacts.At(now, Tree);
        var decision = Report.Decide(report, order, facts);
        if (decision.Refused is { } refusal)
        {
            throw new InvalidOperationException($"The rules refuse {command.GetType().Name}: {refusal.Code}");
        }
        steps.Add(new(order, facts, decision, new KeptState<Report>(head, report)));
        foreach (var happened in decision.Events)
        {
            var number = happened.Register is { } register ? PaperNumber.Write(register, 1) : null;
            var recorded = new Recorded<ReportEvent>(happened, now, decision.By, number);
            log.Add(recorded);
            report = Report.Evolve(report, recorded);
            head = new(head.Version + 1, Hash(recorded));
        }
        now += TimeSpan.FromMinutes(20);
    }

    private byte[] Hash(Recorded<ReportEvent> recorded) =>
        Chain.Link(
            ChainAlgorithm.Sha256,
            head.Hash,
            EventCodec.House.Write(recorded.Event, recorded.At, recorded.By).Bytes
        );

    private static Caller Staff(Role role, BodyCode body) =>
        new(
            new PersonId(DerivedId.Of("bench-rules", body.Value, role.ToString())),
            [new RoleGrant(role, body, null, FirstDay, null)],
            SteppedUp: true
        );

    private static BodyFacts Facts(BodyCode code, int place) =>
        new(
            code,
            code.Value,
            Tier.County - place,
            place + 1 < Path.Length ? Path[place + 1] : null,
            Joined: true,
            [],
            null,
            [],
            ImmutableDictionary<UnitId, UnitFacts>.Empty
        );
}

/// <summary>One step of it: what was asked, what was known, what was decided on which state.</summary>
internal sealed record WalkedStep(
    ReportOrder Order,
    ReportFacts Facts,
    Decision<ReportEvent> Decision,
    KeptState<Report> Before
);
