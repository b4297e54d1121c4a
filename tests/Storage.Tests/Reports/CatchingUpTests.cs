using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;

namespace ZhengXie.Linked.Storage.Tests.Reports;

/// <summary>The promise of the doorbell, for reports: a snapshot and the notices after it show what is there.</summary>
[Trait("Rules", "CatchingUp")]
public sealed class CatchingUpTests(ReportHouse house) : IClassFixture<ReportHouse>
{
    [Fact]
    public async Task SnapshotAndNotices_OnRandomJourneys_EqualAFreshSnapshot()
    {
        var (journeys, moved) = (new List<int[]>(), 0);
        Journey.ForAll(Journey.Count(first: 8, all: 16), journeys.Add);
        foreach (var row in journeys)
        {
            // The screens open in the middle of it.
            var travelling = house.Travel(row);
            var open = await Task.WhenAll(Screens().Select(screen => screen.Snapshot()));
            await travelling;
            var opened = open.Select(screen => string.Concat(screen.Shown.Values)).ToList();

            await Task.WhenAll(open.Select(screen => screen.CatchUp()));

            var fresh = await Task.WhenAll(Screens().Select(screen => screen.Snapshot()));
            moved += open.Zip(opened).Count(pair => string.Concat(pair.First.Shown.Values) != pair.Second);
            Assert.All(open.Zip(fresh), pair => Assert.Equal(pair.Second.Shown, pair.First.Shown));
        }
        Assert.InRange(moved, journeys.Count, int.MaxValue);
    }

    private IEnumerable<DeskScreen> Screens() =>
        Cast.Line.Select(Desk).Append(Follower(Feeds.Person(Cast.Author.Person)));

    private DeskScreen Desk(BodyCode body) =>
        new(
            house.Database.Service,
            Feeds.Desk(body),
            $"SELECT report, c::text FROM lists.copies c WHERE body = '{body}'"
        );

    private DeskScreen Follower(string person) =>
        new(
            house.Database.Service,
            person,
            $"SELECT report, f::text FROM lists.followed f WHERE follower = '{person}'"
        );
}
