using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Domain.Tests.Reports;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;

namespace ZhengXie.Linked.Domain.Tests.Search;

/// <summary>What can be found of a report is what can be read of it: nothing beside, nothing less.</summary>
public sealed class SightingTests
{
    private static readonly ImmutableDictionary<PersonId, string> NoNames = ImmutableDictionary<PersonId, string>.Empty;

    private static readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> NoTexts = ImmutableDictionary<
        string,
        ReadOnlyMemory<byte>
    >.Empty;

    [Fact]
    public void Sighting_OnRandomJourneys_IsWhatTheReaderMayRead()
    {
        var compared = 0;
        Journey.ForAll(
            Journey.Count(first: 25, all: 60),
            row =>
                Journey.Walk(
                    row,
                    (answer, _) =>
                    {
                        var sightings = Sighting.Of(answer.After.Report).ToList();
                        compared += Cast
                            .Readers.Concat(Cast.Chairs)
                            .Count(reader => Agrees(reader, answer.After, sightings));
                    }
                )
        );
        Assert.InRange(compared, 1000, int.MaxValue);
    }

    [Fact]
    public void Sighting_OfTheCopyOfTheReader_IsHisOwn()
    {
        var story = Walk.InSuzhou(CopyStage.Arriving);

        var desk = Sighting.Of(story.Report).Single(one => one.Reader == Visibility.Desk(Family.Suzhou));

        Assert.Equal(Family.Suzhou, desk.Copies.Single(copy => copy.Own).Body);
        Assert.Equal(story.Report.Legs[0].Text, desk.Face);
    }

    [Fact]
    public void Sighting_OfAnAuthorWhoseTextIsBeingEdited_IsStillWhatHeHandedIn()
    {
        var story = Walk.InChangshu(CopyStage.Editing)
            .Given(Staff.Editor(Family.Changshu), new ReviseText(Family.Changshu, Papers.Second, 1));

        var author = Sighting.Of(story.Report).Single(one => one.Reader == Visibility.Person(Staff.MemberA.Person));

        Assert.Equal(ReportPaper.Of(Papers.First).Hash, author.Face);
        Assert.DoesNotContain(ReportPaper.Of(Papers.Second).Hash, author.Texts);
        Assert.Equal(CopyStage.InHand, Assert.Single(author.Copies).Stage);
    }

    // Every key that the reader holds, together, against the page that he would be shown.
    private static bool Agrees(Caller reader, Story story, List<Sighting> sightings)
    {
        var keys = Visibility.KeysOf(reader, story.Today, story.Tree);
        var seen = sightings.Where(sighting => keys.Contains(sighting.Reader)).ToList();
        var texts = seen.SelectMany(sighting => sighting.Texts).ToHashSet();
        // What an office remarks on its own drafts is read there and searched for nowhere.
        Assert.Equal(
            Lineage.Of(reader, story.Report, story.Facts).Texts.Order(StringComparer.Ordinal),
            texts.Order(StringComparer.Ordinal)
        );
        Assert.All(seen.Select(sighting => sighting.Face).OfType<string>(), face => Assert.Contains(face, texts));
        if (seen.Count == 0)
        {
            return false;
        }
        var view = new ReportViewer(story.Report, reader, story.Facts, NoNames, NoTexts).Draw();
        Assert.Equal(
            view.Copies.Select(copy => copy.Number)
                .Concat(view.Directives.Select(directive => directive.Number))
                .OfType<string>()
                .Distinct()
                .Order(StringComparer.Ordinal),
            seen.SelectMany(sighting => sighting.Numbers).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            view.Authors.Select(author => author.Id.Value).Order(),
            seen.SelectMany(sighting => sighting.Authors).Select(author => author.Value).Distinct().Order()
        );
        Assert.All(
            seen.SelectMany(sighting => sighting.Copies),
            copy =>
            {
                var shown = view.Copies.Single(candidate => candidate.Body.Code == copy.Body);
                Assert.Equal((shown.Stage, shown.Number, shown.Adoption?.Kind), (copy.Stage, copy.Number, copy.Kind));
            }
        );
        Assert.All(seen, sighting => Assert.Single(sighting.Copies, copy => copy.Own));
        return true;
    }
}
