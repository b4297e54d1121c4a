using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Merging (综合) N reports into a new one, and undoing it. One act, in N+1 streams.</content>
public sealed partial record Report
{
    private const int FewestSources = 2;
    private const int MostSources = 50;

    /// <summary>The other reports that an order concerns: what is to be merged or released; what has locked a copy of this one.</summary>
    public static IEnumerable<Guid> Others(Report state, ReportOrder order)
    {
        var locking = state.Copies.Values.Select(copy => copy.MergedInto).OfType<ReportId>();
        var concerned = order.Command switch
        {
            // Even where the report is there already: what the house reads must not tell a stranger that it is.
            MergeReports { Sources: { Count: <= MostSources } sources } => sources
                .OfType<MergeSource>()
                .Select(source => source.Report),
            UndoMerge when state.Merging is { } merging => merging
                .Sources.Select(source => source.Report)
                .Concat(locking),
            _ => locking,
        };
        return concerned.Select(report => report.Value);
    }

    /// <inheritdoc cref="INoun{TState,TEvent,TOrder,TFacts}.Knowing"/>
    public static ReportFacts Knowing(ReportFacts facts, IReadOnlyDictionary<Guid, Report> others) =>
        facts with
        {
            Others = others.ToImmutableDictionary(other => new ReportId(other.Key), other => other.Value),
        };

    private Decision<ReportEvent> Merge(MergeReports command, ReportOrder order, ReportFacts facts)
    {
        if (CheckSources(command, order) is { } wrong)
        {
            return wrong;
        }
        if (facts.Bodies.FindLiving(command.Body) is not { } body)
        {
            return Refusals.BodyUnknown;
        }
        if (Permission.At(order.Caller, ReportAct.Merge, command.Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (Exists)
        {
            return Refusals.ReportExists;
        }
        var refusal = body.Joined ? null : Refusals.BodyNotJoined;
        refusal ??= command
            .Sources.Select(source => Merger.Check(source, command.Body, order.Caller, facts))
            .FirstOrDefault(found => found is not null);
        refusal ??= TextRules.Check(command.Text);
        if (refusal is not null)
        {
            return refusal;
        }
        var merger = new Merger(command.Body, [.. command.Sources.Select(source => facts.Others[source.Report])]);
        if ((this with { Files = merger.Files }).CheckFiles(command.Files, facts) is { } unknown)
        {
            return unknown;
        }
        var text = ReportPaper.Of(command.Text);
        var merged = new ReportMerged(
            order.Report,
            command.Body,
            merger.Sources,
            merger.Credits,
            text.Hash,
            TextRules.Characters(command.Text),
            command.Category,
            command.Urgency,
            merger.Mark,
            merger.Channel,
            [.. command.Files ?? []],
            $"{command.Body}-XX-{facts.Today.Year}"
        );
        return Makes(by, merged, [text], 1) with
        {
            Elsewhere = Elsewhere(merger.Sources, new SourceMerged(order.Report, command.Body)),
        };
    }

    private Decision<ReportEvent> Undo(UndoMerge command, ReportOrder order, ReportFacts facts)
    {
        if (!Lineage.MaySee(order.Caller, this, Origin, facts))
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, ReportAct.UndoMerge, Origin, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (Merging is not { } merging)
        {
            return Refusals.NotMerged;
        }
        var copy = Copies[Origin];
        var refusal = Locked(copy, facts);
        refusal ??= copy.Adoption is not null ? Refusals.MergeSigned : null;
        refusal ??= copy.InHand ? null : Refusals.WrongStage(copy.Stage);
        refusal ??= Plain.Passage(command.Reason, MostReasonCharacters, "reason");
        return refusal is not null
            ? refusal
            : Happens(by, new MergeUndone(Origin, command.Reason)) with
            {
                Elsewhere = Elsewhere(merging.Sources, new SourceReleased(Id, Origin)),
            };
    }

    // Merging into itself is told apart, because whoever picks from a list does it by one click too many.
    private static Refusal? CheckSources(MergeReports command, ReportOrder order)
    {
        if (command.Sources is not { Count: >= FewestSources and <= MostSources } sources)
        {
            return Refusals.SourcesInvalid;
        }
        if (
            sources.Any(source => source is null)
            || sources.DistinctBy(source => source.Report).Count() != sources.Count
        )
        {
            return Refusals.SourcesInvalid;
        }
        return sources.Any(source => source.Report == order.Report) ? Refusals.MergedIntoItself : null;
    }

    private static ImmutableArray<Elsewhere<ReportEvent>> Elsewhere(
        ImmutableArray<MergedSource> sources,
        ReportEvent happened
    ) => [.. sources.Select(source => new Elsewhere<ReportEvent>(source.Report.Value, [happened]))];

    // Whoever meets the lock may open the merged report: its number tells where to go on.
    private static Refusal? Locked(Copy copy, ReportFacts facts) =>
        copy.MergedInto is { } into
            ? Refusals.SourceLocked(
                facts.Others.GetValueOrDefault(into)?.Copies.GetValueOrDefault(copy.Body)?.Number ?? ""
            )
            : null;

    // A merged report is not sent back to anybody by its own body: undoing the merge does that.
    private Refusal? CheckMerged(ReportAct act, BodyCode body) =>
        Merging is not null && body == Origin && (act is ReportAct.Return or ReportAct.Decline)
            ? Refusals.UndoInstead
            : null;

    private Refusal? CheckKind(AdoptionKind kind, BodyCode body) =>
        Merging is not null && body == Origin && kind == AdoptionKind.Single ? Refusals.MergedNotSingle : null;

    // Merging takes several reports and is offered where they are listed.
    private bool IsOffered(ReportAct act, Copy copy) =>
        act switch
        {
            ReportAct.Merge => false,
            ReportAct.UndoMerge => Merging is not null && copy.Body == Origin && copy.Adoption is null,
            _ => CheckMerged(act, copy.Body) is null,
        };
}
