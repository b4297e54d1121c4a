using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>What a merged report was made of (综合).</summary>
/// <param name="Sources">The reports that were merged, in the editor's order.</param>
/// <param name="Credits">Who shares in it: the sources down to what authors submitted, each once.</param>
public sealed record Merging(ImmutableArray<MergedSource> Sources, ImmutableArray<Credit> Credits);

/// <summary>A report that was merged (被综合件); it may be a merged one itself.</summary>
/// <param name="Report">The report.</param>
/// <param name="Number">Its number at the merging body.</param>
/// <param name="Version">The version of the body's text that was merged.</param>
/// <param name="From">The bodies whose legs to here wait for an adoption; none where it was submitted here.</param>
public sealed record MergedSource(ReportId Report, string Number, int Version, ImmutableArray<BodyCode> From);

/// <summary>
/// Credit (署名): a report as an author submitted it, and the bodies on its way here. It stands in the merge itself, so that
/// later results reach everyone without a walk through other streams.
/// </summary>
/// <param name="Root">The report that was submitted.</param>
/// <param name="Number">Its number where it was submitted; a paper may have had none.</param>
/// <param name="Origin">The body it was submitted to.</param>
/// <param name="Authors">反映人 and 联名.</param>
/// <param name="Unit">The unit it was submitted for.</param>
/// <param name="Bodies">The bodies on its way, the merging one included, in the order of their codes.</param>
/// <param name="AuthorName">反映人 as a paper names him, where it was entered for a body that had not joined.</param>
public sealed record Credit(
    ReportId Root,
    string? Number,
    BodyCode Origin,
    ImmutableArray<PersonId> Authors,
    UnitId? Unit,
    ImmutableArray<BodyCode> Bodies,
    string? AuthorName = null
);
