using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <summary>
/// All journeys of the year (全年流转), ten reports to a folder, in the order of their submission. A folder is a pure function
/// of the size and its number.
/// </summary>
/// <param name="size">How large the nation is.</param>
/// <param name="bodies">Its bodies.</param>
internal sealed class NationJourneys(NationSize size, NationBodies bodies)
{
    private const int Together = 10;
    private const int FewestMerged = 2;
    private const int MostMerged = 4;

    private readonly NationTexts texts = new(size.Seed);

    /// <summary>How many folders there are.</summary>
    public int Folders => (size.Reports + Together - 1) / Together;

    /// <summary>The families of the folder.</summary>
    public IEnumerable<ReportFamily> Folder(int number)
    {
        var first = number * Together;
        var end = Math.Min(first + Together, size.Reports);
        var chance = Chance.Of(size.Seed, ChanceFor.Folder, number);
        if (end - first == Together && chance.Happens(Shares.Merged))
        {
            var merged = FewestMerged + chance.Below(MostMerged - FewestMerged + 1);
            yield return Merged(number, first, merged, chance);
            first += merged;
        }
        for (var report = first; report < end; report++)
        {
            yield return Alone(report);
        }
    }

    private ReportFamily Alone(int report)
    {
        var chance = Chance.Of(size.Seed, ChanceFor.Journey, report);
        var steps = new List<JourneyStep>(16);
        var origin = bodies.Origin(chance);
        var way = Way(origin, chance);
        var writer = new JourneyWriter(texts, chance, steps, 0, report, report, SubmittedAt(report));
        if (Submitted(writer, origin, chance))
        {
            Up(writer, way, way.Count - 1);
            writer.Ended(way, chance.One(way.Count == 1 ? Shares.EndsAtHome : Shares.EndsAbove));
        }
        return new([IdOf(report)], steps);
    }

    // The sources come up to the body that merges them; what it makes of them goes on alone.
    private ReportFamily Merged(int folder, int first, int many, Chance chance)
    {
        var steps = new List<JourneyStep>(48);
        var leading = bodies.Origin(chance);
        var way = Way(leading, chance);
        var at = chance.Below(Math.Min(way.Count, 3));
        var ends = new DateTimeOffset[many];
        var ready = true;
        for (var place = 0; place < many; place++)
        {
            var origin = at == 0 ? leading : bodies.Neighbour(leading, chance);
            NationBody[] own = [origin, .. way.Skip(1).Take(at)];
            var writer = new JourneyWriter(
                texts,
                chance,
                steps,
                place,
                first,
                first + place,
                SubmittedAt(first + place)
            );
            ready &= Submitted(writer, origin, chance);
            if (ready)
            {
                Up(writer, own, at);
                writer.Accepted(way[at]);
            }
            ready &= !writer.Interrupted;
            ends[place] = writer.At;
        }
        ReportId[] reports =
        [
            .. Enumerable.Range(first, many).Select(IdOf),
            new(MomentId.Of(ends.Max(), "nation-merged", $"{size.Seed}", $"{folder}")),
        ];
        if (ready)
        {
            var number = size.Reports + (long)folder;
            var writer = new JourneyWriter(texts, chance, steps, many, first, number, ends.Max());
            writer.Merged(way[at], reports[..many]);
            for (var body = at; body < way.Count - 1; body++)
            {
                writer.Signed(way[body], AdoptionKind.Merged);
                writer.SentUp(way[body], way[body + 1]);
                writer.Accepted(way[body + 1]);
            }
            writer.Concluded([.. way.Skip(at)], AdoptionKind.Merged);
        }
        return new(reports, steps);
    }

    // From the first body, which has taken it, to the one at the place, which has received it.
    private static void Up(JourneyWriter writer, IReadOnlyList<NationBody> way, int place)
    {
        for (var body = 0; body < place; body++)
        {
            writer.Accepted(way[body]);
            writer.Signed(way[body]);
            writer.SentUp(way[body], way[body + 1]);
        }
    }

    private static bool Submitted(JourneyWriter writer, NationBody origin, Chance chance)
    {
        var author = chance.Below(origin.Members);
        var together = origin.Members > 1 && chance.Happens(Shares.CoAuthored);
        return writer.Submitted(
            origin,
            origin.Member(author),
            together ? origin.Member((author + 1) % origin.Members) : null
        );
    }

    private static List<NationBody> Way(NationBody origin, Chance chance)
    {
        var way = new List<NationBody> { origin };
        while (
            way[^1].Parent is { } next
            && chance.Happens(Shares.GoesOn(origin.Tier, way[^1].Tier, next.Tier == Tier.Province))
        )
        {
            way.Add(next);
        }
        return way;
    }

    private DateTimeOffset SubmittedAt(int report) => NationYear.SubmittedAt((report + 0.5) / size.Reports);

    private ReportId IdOf(int report) =>
        new(MomentId.Of(SubmittedAt(report), "nation-report", $"{size.Seed}", $"{report}"));
}
