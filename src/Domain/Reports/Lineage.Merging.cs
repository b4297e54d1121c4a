using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>
/// What a merged report shows of those who share in it. Inside an office: everyone. To those who share in it: themselves,
/// and the others once it is signed, for then their names are printed together.
/// </content>
public sealed partial class Lineage
{
    /// <summary>
    /// The credits of a merged report that the person shares in: as an author, for the unit, or at a body on the way. Such a
    /// person sees the fate of the merged report and what was signed, as an author does.
    /// </summary>
    public ImmutableArray<Credit> Credits { get; }

    /// <summary>The credits of a merged report that may be named to the person.</summary>
    public ImmutableArray<Credit> NamedCredits =>
        IsInside || report.Copies[report.Origin].Adoption is not null ? report.Merging?.Credits ?? [] : Credits;

    /// <summary>The authors who may be named to the person: all, but for a merged report that is still being written.</summary>
    public ImmutableArray<PersonId> Authors =>
        report.Merging is null ? report.Authors : [.. NamedCredits.SelectMany(credit => credit.Authors).Distinct()];

    /// <summary>Whether the person may know what became of the copy at the body, so also what it was merged into.</summary>
    public bool SeesFate(BodyCode body) => inside.Contains(body) || Upward(body);

    /// <summary>Whether the person works at a body where the report stands.</summary>
    public bool IsInside => inside.Count > 0;

    private bool IsOwn(Credit credit, IReadOnlySet<string> keys) =>
        credit.Authors.Any(author => keys.Contains(Visibility.Person(author)))
        || (credit.Unit is { } unit && keys.Contains(Visibility.Unit(unit)))
        || credit.Bodies.Any(body =>
            body != report.Origin && (keys.Contains(Visibility.Desk(body)) || keys.Contains(Visibility.Chair(body)))
        );
}
