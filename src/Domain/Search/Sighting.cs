using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Search;

/// <summary>
/// Sighting (可查范围): what the holders of one key may find of a report. It is worked out by the same lineage that the page
/// of the report is drawn with, so that nobody finds a report by a word that he could not read in it. Whoever holds
/// several keys finds what any of them may find; he can only read more than that, never less.
/// </summary>
/// <param name="Reader">The key, as in <see cref="Visibility"/>.</param>
/// <param name="Texts">The texts, by hash, newest first.</param>
/// <param name="Numbers">Paper numbers of copies and directives.</param>
/// <param name="Authors">Authors whom the reader is told of.</param>
/// <param name="Units">Units that are named: for which it was submitted, and those that handle a directive.</param>
/// <param name="Copies">The copies that are seen; one of them is the reader's own.</param>
/// <param name="Face">The text that the reader knows the report by; none where he may read none.</param>
public sealed record Sighting(
    string Reader,
    ImmutableArray<string> Texts,
    ImmutableArray<string> Numbers,
    ImmutableArray<PersonId> Authors,
    ImmutableArray<UnitId> Units,
    ImmutableArray<SightedCopy> Copies,
    string? Face
)
{
    /// <summary>The sightings of all who may open the report.</summary>
    public static IEnumerable<Sighting> Of(Report report) =>
        report.Exists ? Visibility.ReadersOf(report).Select(reader => Of(report, reader)) : [];

    private static Sighting Of(Report report, string reader)
    {
        var lineage = Lineage.Of(ImmutableHashSet.Create(StringComparer.Ordinal, reader), report);
        var copies = report.Copies.Values.Where(copy => lineage.Sees(copy.Body)).ToList();
        var own = OwnAmong(copies, report, reader);
        var directives = report.Directives.Where(lineage.Sees).ToList();
        return new(
            reader,
            [.. NewestFirst(report, lineage)],
            [
                .. copies
                    .Select(copy => copy.Number)
                    .Concat(directives.Select(directive => directive.Number))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            lineage.Authors,
            [
                .. directives
                    .Select(directive => directive.Unit)
                    .Concat(lineage.NamedCredits.Select(credit => credit.Unit))
                    .Prepend(report.Unit)
                    .OfType<UnitId>()
                    .Distinct(),
            ],
            [
                .. copies.Select(copy => new SightedCopy(
                    copy.Body,
                    copy == own,
                    lineage.StageOf(copy),
                    lineage.AdoptionOf(copy)?.Adoption,
                    copy.Number
                )),
            ],
            own is null ? null : FaceOf(own, report, lineage)
        );
    }

    // A desk and a chair look from their own copy; authors and their unit from where it was handed in; a handling unit from
    // the copy that its directive is on.
    private static Copy? OwnAmong(List<Copy> copies, Report report, string reader) =>
        copies.Find(copy => reader == Visibility.Desk(copy.Body) || reader == Visibility.Chair(copy.Body))
        ?? copies.Find(copy => copy.Body == report.Origin)
        ?? copies.FirstOrDefault();

    private static IEnumerable<string> NewestFirst(Report report, Lineage lineage)
    {
        var dated = report
            .Copies.Values.SelectMany(copy => copy.Versions)
            .Select(version => (version.Text, version.At))
            .Concat(report.Results.Where(result => result.Text is not null).Select(result => (result.Text!, result.At)))
            .ToLookup(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal);
        return lineage.Texts.OrderByDescending(text => dated[text].Max()).ThenBy(text => text, StringComparer.Ordinal);
    }

    // In force where he works inside; what came up while it is still arriving; otherwise the newest that he may read there.
    private static string? FaceOf(Copy own, Report report, Lineage lineage)
    {
        if (lineage.Inside(own.Body) && own.Text is { } inForce)
        {
            return inForce.Text;
        }
        return own.Versions.LastOrDefault(version => lineage.Sees(own, version))?.Text
            ?? report
                .Legs.LastOrDefault(leg =>
                    leg.To == own.Body && leg.State != LegState.Recalled && lineage.Texts.Contains(leg.Text)
                )
                ?.Text;
    }
}

/// <summary>A copy of a report as a reader sees it.</summary>
/// <param name="Body">At which body.</param>
/// <param name="Own">Whether it is the copy that the reader looks from.</param>
/// <param name="Stage">办理状态 as he sees it.</param>
/// <param name="Kind">采用方式 as he may know it.</param>
/// <param name="Number">编号 there.</param>
public sealed record SightedCopy(BodyCode Body, bool Own, CopyStage Stage, AdoptionKind? Kind, string? Number);
