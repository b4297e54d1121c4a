using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>
/// What a total report has taken from parts (已引用段落). The same words of a later version of a part are the same paragraph,
/// wherever they stand in it.
/// </summary>
/// <param name="paper">The report.</param>
public sealed class TakenPlaces(TotalPaper paper)
{
    private readonly HashSet<PartPlace> places = [.. Origins(paper).Select(origin => origin.Place)];

    private readonly HashSet<(BodyCode Body, PartSection Section, string Words)> words =
    [
        .. Origins(paper).Select(origin => (origin.Place.Body, origin.Place.Section, origin.Words)),
    ];

    /// <summary>Whether the paragraph is in the report.</summary>
    public bool Has(PartPlace place, string text) =>
        places.Contains(place) || words.Contains((place.Body, place.Section, text));

    /// <summary>Adds the paragraph; false if it is there already.</summary>
    public bool Add(PartPlace place, string text) =>
        !Has(place, text) && places.Add(place) && words.Add((place.Body, place.Section, text));

    private static IEnumerable<PartWords> Origins(TotalPaper paper) =>
        paper.Paragraphs.SelectMany(paragraph =>
            paragraph.Origins.Select(origin => new PartWords(origin.Place, origin.WordsBeside(paragraph.Text)))
        );
}
