using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Lineage (来龙去脉) of a report as one person may see it. Inside the own body: everything. Of a body above: its fate
/// there, and what that body signed. Of a body below: what it sent up toward here, no more. Others do not exist.
/// Source: DOMAIN §7.
/// </summary>
public sealed partial class Lineage
{
    private readonly Report report;
    private readonly HashSet<BodyCode> inside = [];
    private readonly HashSet<BodyCode> outlook = [];
    private readonly HashSet<BodyCode> above = [];
    private readonly HashSet<BodyCode> below = [];
    private readonly HashSet<BodyCode> committee = [];
    private readonly ImmutableArray<UnitId> handling;

    private Lineage(IReadOnlySet<string> keys, Report report)
    {
        this.report = report;
        foreach (var copy in report.Copies.Values)
        {
            if (keys.Contains(Visibility.Desk(copy.Body)))
            {
                inside.Add(copy.Body);
            }
            else if (copy.Adoption is not null && keys.Contains(Visibility.Chair(copy.Body)))
            {
                outlook.Add(copy.Body);
            }
        }
        IsAuthor = report.Authors.Any(author => keys.Contains(Visibility.Person(author)));
        ForUnit = report.Unit is { } unit && keys.Contains(Visibility.Unit(unit));
        Credits = [.. (report.Merging?.Credits ?? []).Where(credit => IsOwn(credit, keys))];
        if (IsAuthor || ForUnit || !Credits.IsEmpty)
        {
            outlook.Add(report.Origin);
        }
        foreach (var body in inside.Concat(outlook))
        {
            above.UnionWith(report.Above(body));
        }
        foreach (var body in inside)
        {
            below.UnionWith(report.Below(body));
        }
        committee.UnionWith(
            report
                .Leads.Where(lead => !lead.Withdrawn && keys.Contains(Visibility.Proposals(lead.Body)))
                .Select(lead => lead.Body)
        );
        handling =
        [
            .. report
                .Directives.Select(directive => directive.Unit)
                .OfType<UnitId>()
                .Concat(report.Handovers.Where(handover => !handover.Withdrawn).Select(handover => handover.Unit))
                .Distinct()
                .Where(handler => keys.Contains(Visibility.Unit(handler))),
        ];
    }

    /// <summary>Whether the person is one of the authors.</summary>
    public bool IsAuthor { get; }

    /// <summary>Whether the person belongs to the unit that it was submitted for.</summary>
    public bool ForUnit { get; }

    /// <summary>What the caller may see of the report.</summary>
    public static Lineage Of(Caller caller, Report report, ReportFacts facts) =>
        Of(Visibility.KeysOf(caller, facts.Today, facts.Bodies), report);

    /// <summary>What whoever holds these keys may see of the report.</summary>
    public static Lineage Of(IReadOnlySet<string> keys, Report report) => new(keys, report);

    /// <summary>Whether the caller may know that the report stands at the body.</summary>
    public static bool MaySee(Caller caller, Report report, BodyCode body, ReportFacts facts) =>
        Of(caller, report, facts).Sees(body);

    /// <summary>Whether the caller may know of the leg.</summary>
    public static bool MaySee(Caller caller, Report report, Leg leg, ReportFacts facts) =>
        Of(caller, report, facts).Sees(leg);

    /// <summary>How those outside a body see the state of its copy: what happens inside the office is the office's.</summary>
    public static CopyStage Outside(CopyStage stage) =>
        stage switch
        {
            CopyStage.Screening or CopyStage.Editing or CopyStage.InReview or CopyStage.AwaitingSignature =>
                CopyStage.InHand,
            CopyStage.Archived => CopyStage.Signed,
            _ => stage,
        };

    /// <summary>Whether the person works inside the body: sees every version, comment and step of its copy.</summary>
    public bool Inside(BodyCode body) => inside.Contains(body);

    /// <summary>Whether the person may know that the report stands at the body.</summary>
    public bool Sees(BodyCode body) =>
        inside.Contains(body) || Upward(body) || below.Contains(body) || committee.Contains(body) || Handles(body);

    /// <summary>The state of the copy as the person sees it.</summary>
    public CopyStage StageOf(Copy copy) =>
        inside.Contains(copy.Body) ? copy.Stage
        : Upward(copy.Body) ? Outside(copy.Stage)
        // From above a lower copy stands as it was when it was sent; what the lower body does next is its own.
        : below.Contains(copy.Body) ? Sent(copy.Body)
        : committee.Contains(copy.Body) || report.Handovers.Any(handed => handed.Body == copy.Body && Handles(handed))
            ? Outside(copy.Stage)
        // A handling unit is asked about its directive; how far the office is with the report is not its business.
        : CopyStage.InHand;

    /// <summary>Whether the person may know of the leg.</summary>
    public bool Sees(Leg leg) =>
        inside.Contains(leg.From)
        || Upward(leg.From)
        || (below.Contains(leg.From) && (inside.Contains(leg.To) || below.Contains(leg.To)))
        || (leg.State == LegState.Sent && inside.Contains(leg.To));

    /// <summary>Whether the person may read the version of the copy's text.</summary>
    public bool Sees(Copy copy, TextVersion version) =>
        inside.Contains(copy.Body)
        || (Upward(copy.Body) && (Signed(copy.Body, version.Number) || OwnWords(copy, version)))
        || (below.Contains(copy.Body) && SentUp(copy.Body, version.Number))
        || Handed(copy.Body, version.Number)
        || Referred(copy.Body, version.Number);

    /// <summary>
    /// The files that the person may open. At the origin: the list as it stands. Elsewhere: those of the versions that the
    /// person may read, so that a later list is not known before it is sent.
    /// </summary>
    public ImmutableArray<AttachedFile> Files =>
        (report.Merging is null && (IsAuthor || ForUnit)) || inside.Contains(report.Origin)
            ? report.Files
            :
            [
                .. report
                    .Copies.Values.SelectMany(copy => copy.Versions.Where(version => Sees(copy, version)))
                    .SelectMany(version => version.Files)
                    .DistinctBy(file => file.Hash),
            ];

    /// <summary>Whether the person may read the result.</summary>
    public bool Sees(Result result) =>
        result switch
        {
            { OfflineLeg: { } leg } => inside.Contains(report.Legs[leg - 1].From) || Upward(report.Legs[leg - 1].From),
            _ when inside.Contains(result.Body) || Upward(result.Body) => true,
            { Kind: ResultKind.Adopted, Version: { } version } => below.Contains(result.Body)
                && SentUp(result.Body, version),
            { Directive: { } directive } => Handles(report.Directives[directive - 1]),
            { Lead: { } lead } => committee.Contains(result.Body) && !report.Leads[lead - 1].Withdrawn,
            { Handover: { } handover } => Handles(report.Handovers[handover - 1]),
            _ => false,
        };

    /// <summary>
    /// How the body adopted the report, as the person may know it. From above, the adoption that counts is that of the text
    /// which came up, not of a later signing.
    /// </summary>
    public Result? AdoptionOf(Copy copy) =>
        report.Results.LastOrDefault(candidate =>
            candidate.Kind == ResultKind.Adopted
            && candidate.OfflineLeg is null
            && candidate.Body == copy.Body
            && candidate.CorrectedBy is null
            && Sees(candidate)
        );

    /// <summary>The texts, by hash, that the person may read: of versions, directives and replies.</summary>
    public ImmutableHashSet<string> Texts =>
        [
            .. report
                .Copies.Values.SelectMany(copy => copy.Versions.Where(version => Sees(copy, version)))
                .Select(version => version.Text),
            .. report.Results.Where(Sees).Select(result => result.Text).OfType<string>(),
        ];

    /// <summary>The comments on passages and their answers, by hash, that the person may read: those of his own desk.</summary>
    public IEnumerable<string> Remarks =>
        report
            .Passages.Where(passage => inside.Contains(passage.Body))
            .SelectMany(passage => passage.Answers.Select(answer => answer.Text).Prepend(passage.Text));

    /// <summary>Whether the person may see the directive.</summary>
    public bool Sees(Directive directive) =>
        inside.Contains(directive.Body) || Upward(directive.Body) || Handles(directive);

    /// <summary>Whether the person may read how the thing was urged: those who urge, and those who are urged.</summary>
    public bool Sees(WaitingItem item) =>
        item switch
        {
            { Kind: WaitingKind.Directive } => inside.Contains(report.Directives[item.Number - 1].Body)
                || Handles(report.Directives[item.Number - 1]),
            { Kind: WaitingKind.Handover } => inside.Contains(report.Handovers[item.Number - 1].Body)
                || Handles(report.Handovers[item.Number - 1]),
            { Kind: WaitingKind.Leg } => inside.Contains(report.Legs[item.Number - 1].From)
                || (report.Legs[item.Number - 1] is { Offline: false } leg && inside.Contains(leg.To)),
            _ => item.Body is { } body && inside.Contains(body),
        };

    /// <summary>Whether the person belongs to the unit that handles the directive.</summary>
    public bool Handles(Directive directive) => directive.Unit is { } unit && handling.Contains(unit);

    /// <summary>Whether the person may see the proposal lead.</summary>
    public bool Sees(ProposalLead lead) =>
        inside.Contains(lead.Body) || Upward(lead.Body) || (!lead.Withdrawn && committee.Contains(lead.Body));

    /// <summary>Whether the person may see the handover.</summary>
    public bool Sees(Handover handover) => inside.Contains(handover.Body) || Upward(handover.Body) || Handles(handover);

    /// <summary>Whether the person belongs to the unit that it was handed to.</summary>
    public bool Handles(Handover handover) => !handover.Withdrawn && handling.Contains(handover.Unit);

    private CopyStage Sent(BodyCode body) =>
        report.Legs.LastOrDefault(leg => leg.From == body && Sees(leg))?.Evidence is null
            ? CopyStage.Signed
            : CopyStage.OnPaper;

    private bool Upward(BodyCode body) => outlook.Contains(body) || above.Contains(body);

    private bool Handles(BodyCode body) =>
        report.Directives.Any(directive => directive.Body == body && Handles(directive))
        || report.Handovers.Any(handover => handover.Body == body && Handles(handover));

    private bool Handed(BodyCode body, int version) =>
        report.Directives.Any(directive =>
            directive.Body == body && directive.Version == version && Handles(directive)
        );

    // What stood when it was turned or handed over.
    private bool Referred(BodyCode body, int version) =>
        (
            committee.Contains(body)
            && report.Leads.Any(lead => lead.Body == body && lead.Version == version && !lead.Withdrawn)
        ) || report.Handovers.Any(handed => handed.Body == body && handed.Version == version && Handles(handed));

    private bool Signed(BodyCode body, int version) =>
        report.Results.Any(result =>
            result.Kind == ResultKind.Adopted && result.Body == body && result.Version == version
        );

    // What an author handed in stays his to read, whatever the office made of it.
    private bool OwnWords(Copy copy, TextVersion version) =>
        (IsAuthor || ForUnit) && copy.Body == report.Origin && version.Origin == TextOrigin.Submitted;

    private bool SentUp(BodyCode body, int version) =>
        report.Legs.Any(leg =>
            leg.From == body && leg.Version == version && leg.State != LegState.Recalled && Sees(leg)
        );
}
