using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Draws the view (视图) of a report for one reader out of its state, leaving out what is not the reader's.</summary>
/// <param name="report">The report; it must exist.</param>
/// <param name="caller">The reader.</param>
/// <param name="facts">The moment and the bodies.</param>
/// <param name="names">The names of the persons in <see cref="PersonsIn"/>.</param>
/// <param name="texts">The bytes of the texts in <see cref="TextsIn"/>; redacted ones are missing.</param>
public sealed partial class ReportViewer(
    Report report,
    Caller caller,
    ReportFacts facts,
    IReadOnlyDictionary<PersonId, string> names,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> texts
)
{
    private readonly Lineage lineage = Lineage.Of(caller, report, facts);

    /// <summary>The persons whose names a view may show.</summary>
    public static ImmutableHashSet<PersonId> PersonsIn(Report report) =>
        [
            .. report.Authors,
            .. new[] { report.EnteredBy }.OfType<PersonId>(),
            .. report
                .Copies.Values.SelectMany(copy => copy.Versions)
                .Select(version => version.By?.Person)
                .OfType<PersonId>(),
            .. report
                .Copies.Values.SelectMany(copy => copy.Comments)
                .Select(comment => comment.By?.Person)
                .OfType<PersonId>(),
            .. report.Legs.SelectMany(leg => new[] { leg.SentBy?.Person, leg.ReceivedBy?.Person }).OfType<PersonId>(),
            .. report.Results.Select(result => result.By?.Person).OfType<PersonId>(),
            .. ReportSigners.Handlers(report),
            .. ReportSigners.StoodInFor(report),
        ];

    /// <summary>The texts, by hash, that the reader may read.</summary>
    public static ImmutableHashSet<string> TextsIn(Report report, Caller caller, ReportFacts facts)
    {
        var seen = Lineage.Of(caller, report, facts);
        return seen.Texts.Union(seen.Remarks);
    }

    /// <summary>The view.</summary>
    public ReportView Draw()
    {
        var copies = report
            .Copies.Values.Where(copy => lineage.Sees(copy.Body))
            .OrderByDescending(copy => facts.Bodies.Find(copy.Body)!.Tier)
            .ThenBy(copy => copy.Body)
            .Select(Draw)
            .ToImmutableArray();
        return new(
            report.Id,
            TitleIn(copies),
            Body(report.Origin),
            [.. lineage.Authors.Select(Person)],
            report.EnteredBy is { } entered ? Person(entered) : null,
            Unit(report.Origin, report.Unit),
            report.Category,
            report.Urgency,
            report.Mark,
            report.Channel,
            report.SubmittedAt,
            lineage.Files,
            copies,
            [.. report.Legs.Where(lineage.Sees).Select(Draw)],
            [.. report.Results.Where(lineage.Sees).Select(Draw)],
            [.. report.Directives.Where(lineage.Sees).Select(Draw)],
            [.. report.Possible(caller, facts).Select(Draw)]
        )
        {
            Credits = [.. lineage.NamedCredits.Select(Draw)],
            AuthorName = report.AuthorName,
            Sources =
                report.Merging is { } merging && lineage.Inside(report.Origin) ? [.. merging.Sources.Select(Draw)] : [],
            Note = lineage.IsAuthor || lineage.ForUnit || lineage.Inside(report.Origin) ? report.Note : null,
            Checks = lineage.IsAuthor || lineage.Inside(report.Origin) ? report.Checks : [],
            Leads = [.. report.Leads.Where(lineage.Sees).Select(Draw)],
            Handovers = [.. report.Handovers.Where(lineage.Sees).Select(Draw)],
            Urgings = [.. Urgings()],
        };
    }

    // The title a reader knows it by: of his own body's version in force, of what he handed in, otherwise of what came up.
    private string? TitleIn(ImmutableArray<CopyView> copies)
    {
        var own = copies.LastOrDefault(copy => copy.Own && copy.Versions.Count > 0);
        var version =
            own is not null ? own.Versions.FirstOrDefault(candidate => candidate.Number == own.CurrentVersion)
            : lineage.IsAuthor || lineage.ForUnit
                ? copies[0].Versions is [.., var last] ? last
                    : null
            : copies.SelectMany(copy => copy.Versions).LastOrDefault();
        return version?.Text?.Title;
    }

    private CopyView Draw(Copy copy)
    {
        var own = lineage.Inside(copy.Body);
        var stage = lineage.StageOf(copy);
        return new CopyView(
            Body(copy.Body),
            own,
            copy.Number,
            stage,
            Terms.Of(stage),
            AdoptionOf(copy),
            own && copy.Current > 0 ? copy.Current : null,
            [.. copy.Versions.Where(version => lineage.Sees(copy, version)).Select(version => Draw(copy, version))],
            own ? [.. copy.Comments.Select(Draw)] : [],
            own ? copy.ChangedAt : null
        )
        {
            Checks = own ? copy.Checks : [],
            Passages = own ? [.. report.Passages.Where(passage => passage.Body == copy.Body).Select(Draw)] : [],
        }.Timed(own ? report : null, facts);
    }

    private AdoptionView? AdoptionOf(Copy copy) =>
        lineage.AdoptionOf(copy) is { } result
            ? new(result.Adoption!.Value, result.Issue, result.Version!.Value)
            : null;

    private VersionView Draw(Copy copy, TextVersion version) =>
        new(
            version.Number,
            texts.TryGetValue(version.Text, out var bytes) ? ReportPaper.Read(bytes.Span) : null,
            version.Characters,
            report.Results.Any(result =>
                result.Kind == ResultKind.Adopted
                && result.Body == copy.Body
                && result.Version == version.Number
                && lineage.Sees(result)
            ),
            Actor(version.By),
            version.At,
            lineage.Inside(copy.Body) ? version.Note : null
        );

    private CommentView Draw(ReviewComment comment) =>
        new(comment.Version, comment.Text, Actor(comment.By), comment.At);

    private LegView Draw(Leg leg) =>
        new(
            leg.Number,
            Body(leg.From),
            Body(leg.To),
            leg.Version,
            leg.State,
            leg.Offline,
            Actor(leg.SentBy),
            leg.SentAt,
            Actor(leg.ReceivedBy),
            leg.ReceivedAt,
            leg.EndedAt,
            lineage.Inside(leg.From) ? leg.Reason : null
        )
        {
            OnPaper = leg.Evidence is not null,
            Evidence = lineage.Inside(leg.From) || lineage.Inside(leg.To) ? leg.Evidence : null,
        };

    private ResultView Draw(Result result) =>
        new(
            result.Number,
            result.Kind,
            Body(result.Body),
            Actor(result.By),
            result.At,
            result.Adoption,
            result.Issue,
            result.Ground,
            result.Reason,
            result.Directive,
            result.Level,
            result.Leader,
            result.Text is { } hash && texts.TryGetValue(hash, out var bytes)
                ? ReportPaper.ReadPlain(bytes.Span)
                : null,
            result.Dated,
            result.Outcome,
            result.OfflineLeg is not null,
            result.Evidence,
            result.Corrects,
            result.CorrectedBy,
            result.CorrectedFor
        )
        {
            GroundName = Grounds.NameOf(result.Ground),
            Lead = result.Lead,
            Handover = result.Handover,
        };

    private ProposalLeadView Draw(ProposalLead lead) =>
        new(lead.Item, lead.Number, Body(lead.Body), lead.Result, lead.TakenAt, lead.Withdrawn);

    private HandoverView Draw(Handover handover) =>
        WithHandling(
            new(
                handover.Item,
                handover.Number,
                Body(handover.Body),
                Unit(handover.Body, handover.Unit)!,
                handover.Due,
                handover.Result,
                handover.SignedForAt,
                handover.Reply,
                handover.Withdrawn
            ),
            handover
        );

    private PossibleAct Draw(PossibleMove move) =>
        new(move.Act, move.Body, move.Item, move.StepUp, move.Targets.IsEmpty ? null : [.. move.Targets.Select(Body)]);

    private BodyReference Body(BodyCode code) => new(code, facts.Bodies.Find(code)!.Name);

    private UnitReference? Unit(BodyCode body, UnitId? unit) =>
        unit is { } id ? new(id, facts.Bodies.Find(body)!.Units[id].Name) : null;

    private PersonReference Person(PersonId person) => new(person, names.GetValueOrDefault(person, ""));

    private ActorView? Actor(Signature? by)
    {
        if (by is null)
        {
            return null;
        }
        var known = lineage.Inside(by.Body) || by.Person == caller.Person;
        return new(by.Role, Body(by.Body), known ? names.GetValueOrDefault(by.Person) : null)
        {
            StandIn = by.For is not null,
            For = known && by.For is { } holder ? names.GetValueOrDefault(holder) : null,
        };
    }
}
