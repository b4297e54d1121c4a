using System.Collections.Immutable;
using System.Text;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>
/// Export book (导出簿) of a person: every list that the person asked to take out of the house. One stream for each person,
/// so that how many may wait is counted exactly, and nobody has an address for another person's files.
/// </summary>
/// <param name="Jobs">Every export; export n stands at n-1.</param>
public sealed partial record ExportBook(ImmutableArray<ExportJob> Jobs)
    : INoun<ExportBook, ExportEvent, ExportOrder, ExportFacts>
{
    /// <inheritdoc/>
    public static string Kind => "exports";

    /// <inheritdoc/>
    public static ExportBook Start { get; } = new([]);

    /// <summary>The id of the stream of a person's exports.</summary>
    public static Guid Stream(PersonId person) => DerivedId.Of("exports", person.ToString());

    /// <summary>The register that numbers a body's exports of a year.</summary>
    public static string RegisterOf(BodyCode body, int year) => $"{body.Value}-DC-{year}";

    /// <inheritdoc/>
    public static ExportBook Evolve(ExportBook state, Recorded<ExportEvent> recorded) =>
        recorded.Event switch
        {
            ExportAsked e => new(state.Jobs.Add(new(recorded.By!, e, recorded.At, ExportState.Waiting))),
            ExportReady e => state.With(e.Export, job => job with { State = ExportState.Ready, File = e }),
            ExportFailed e => state.With(e.Export, job => job with { State = ExportState.Failed, Fault = e.Why }),
            ExportCancelled e => state.With(e.Export, job => job with { State = ExportState.Cancelled }),
            ExportExpired e => state.With(e.Export, job => job with { State = ExportState.Expired }),
            _ => throw new InvalidOperationException("An event of exports that nobody folds."),
        };

    /// <summary>The person hears of what the house did; of what he did himself his windows hear too.</summary>
    public static IEnumerable<Notice> Tell(ExportBook after, Recorded<ExportEvent> recorded)
    {
        var export = recorded.Event switch
        {
            ExportAsked => after.Jobs.Length,
            ExportReady e => e.Export,
            ExportFailed e => e.Export,
            ExportCancelled e => e.Export,
            ExportExpired e => e.Export,
            _ => throw new InvalidOperationException("An event of exports that tells nobody."),
        };
        var job = after.Jobs[export - 1];
        yield return new(
            Feeds.Person(job.Person),
            EventNames.Of(recorded.Event),
            job.Person.ToString(),
            job.Body.Value,
            export
        );
    }

    private ExportBook With(int export, Func<ExportJob, ExportJob> change) =>
        new(Jobs.SetItem(export - 1, change(Jobs[export - 1])));

    private static PaperText? WordsOf(ExportFilter filter) =>
        filter.Search?.Words is { } words ? PaperText.Of(null, Encoding.UTF8.GetBytes(words)) : null;
}
