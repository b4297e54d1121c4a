using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>Coverage (覆盖情况) of a total report: what it says to each question, and from whom.</summary>
/// <param name="paper">The report.</param>
public sealed class Coverage(TotalPaper paper)
{
    /// <summary>How many paragraphs are not put to any question.</summary>
    public int WithoutQuestion => paper.Paragraphs.Count(paragraph => paragraph.Question is null);

    /// <summary>How many paragraphs answer the question.</summary>
    public int ParagraphsTo(int question) => paper.Paragraphs.Count(paragraph => paragraph.Question == question);

    /// <summary>The bodies quoted in what answers the question, in the order of their codes.</summary>
    public IEnumerable<BodyCode> QuotedTo(int question) =>
        paper
            .Paragraphs.Where(paragraph => paragraph.Question == question)
            .SelectMany(paragraph => paragraph.Origins)
            .Select(origin => origin.Place.Body)
            .Distinct()
            .Order();

    /// <summary>How many paragraphs came from the body.</summary>
    public int ParagraphsOf(BodyCode body) => From(body).Count();

    /// <summary>The questions that what came from the body answers.</summary>
    public IEnumerable<int> QuestionsOf(BodyCode body) =>
        From(body).Select(paragraph => paragraph.Question).OfType<int>().Distinct().Order();

    /// <summary>How many paragraphs of the section of the body's part, in whatever version, were taken.</summary>
    public int TakenFrom(BodyCode body, PartSection section) =>
        paper
            .Paragraphs.SelectMany(paragraph => paragraph.Origins)
            .Select(origin => origin.Place)
            .Where(place => place.Body == body && place.Section == section)
            .Distinct()
            .Count();

    private IEnumerable<TotalParagraph> From(BodyCode body) =>
        paper.Paragraphs.Where(paragraph => paragraph.Origins.Any(origin => origin.Place.Body == body));
}
