using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Draws the view of a total report (总报告视图) for one reader, leaving out what is not the reader's.</summary>
internal sealed class TotalDrawing(SeenTask seen, IReadOnlyDictionary<PersonId, string> names)
{
    private static readonly OriginView Anonymous = new(null, null, null, null, null, null, null);

    private readonly TotalReport total = seen.Task.Total;

    /// <summary>The version with its paper; the paper is none if it was redacted.</summary>
    public TotalView Draw(int version, TotalPaper? paper) =>
        new(
            version,
            seen.All ? total.Version : version,
            paper is null ? null : [.. paper.Paragraphs.Select(Draw)],
            total.Find(version)?.Characters ?? 0,
            total.Signed,
            seen.All ? [.. total.Versions.Select(Draw)] : [],
            seen.All ? Draw(total.Shared) : null,
            [.. JointTaskPermission.PossibleOfTotal(seen.Caller, seen.Task, seen.Facts)]
        );

    /// <summary>What is shared.</summary>
    public static SharingView Draw(Sharing shared) => new(shared.Total, shared.Figures, shared.Participants);

    private TotalParagraphView Draw(TotalParagraph paragraph) =>
        new(paragraph.Id, paragraph.Heading, paragraph.Text, paragraph.Question, [.. Origins(paragraph)]);

    // Of those whom the reader is not told of not even their number is told.
    private IEnumerable<OriginView> Origins(TotalParagraph paragraph)
    {
        var known = paragraph.Origins.Where(origin => seen.Knows(origin.Place.Body)).ToList();
        var drawn = known.Select(Draw);
        return known.Count == paragraph.Origins.Length ? drawn : drawn.Append(Anonymous);
    }

    private OriginView Draw(ParagraphOrigin origin)
    {
        var place = origin.Place;
        return new(
            seen.Facts.Bodies.Reference(place.Body.Value),
            place.Version,
            place.Section,
            place.Paragraph,
            origin.Relation,
            seen.All ? origin.Words : null,
            seen.All ? seen.Task.InvitationOf(place.Body)?.Delivery.ReceivedVersion != place.Version : null
        );
    }

    private TotalVersionView Draw(TotalVersion version) =>
        new(
            version.Number,
            version.Characters,
            version.Step,
            JointTaskActors.Draw(version.By, names, seen.Facts.Bodies),
            version.At,
            version.Note
        );
}
