using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <summary>Writes the steps of one report (写流程), moment after moment; what falls after the end of the year is left out.</summary>
/// <param name="texts">The texts.</param>
/// <param name="chance">What happens.</param>
/// <param name="steps">Where the steps go.</param>
/// <param name="place">Which report of the family it is.</param>
/// <param name="about">What it is about.</param>
/// <param name="number">Which report it is of all.</param>
/// <param name="began">When it begins.</param>
internal sealed partial class JourneyWriter(
    NationTexts texts,
    Chance chance,
    List<JourneyStep> steps,
    int place,
    long about,
    long number,
    DateTimeOffset began
)
{
    private DateTimeOffset at = began;
    private int versions;
    private int legs;

    /// <summary>When the last step was.</summary>
    public DateTimeOffset At => at;

    /// <summary>Whether the year ended before the journey did.</summary>
    public bool Interrupted { get; private set; }

    private void Then(Caller by, double days, ReportCommand command) => Then(by, days, () => command);

    private void Then(Caller by, double days, Func<ReportCommand> command)
    {
        at = NationYear.Later(at, days);
        Add(new(place, by, at, _ => command()));
    }

    private void Add(JourneyStep step)
    {
        Interrupted |= step.At >= NationYear.End;
        if (!Interrupted)
        {
            steps.Add(step);
        }
    }

    private void Revise(NationBody body)
    {
        var version = versions++;
        at = NationYear.Later(at, chance.Around(0.6));
        Add(
            new(
                place,
                body.Editor,
                at,
                family => new ReviseText(
                    body.Code,
                    texts.Of(about, number, version),
                    family[place].Copies[body.Code].Current,
                    "按格式修改。"
                )
            )
        );
    }

    private BulletinIssue Issue() => new("社情民意", ChinaTime.Of(at).Year, (ChinaTime.Of(at).DayOfYear / 3) + 1);

    private static DirectiveLevel LevelOf(Tier tier) =>
        tier switch
        {
            Tier.National => DirectiveLevel.Nation,
            Tier.Province => DirectiveLevel.Province,
            Tier.City => DirectiveLevel.Department,
            _ => DirectiveLevel.County,
        };
}
