using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Domain.Tests.Reports.Merging;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Search;

/// <summary>A merged report is found by those who share in it, and by no name or word that they are not shown.</summary>
public sealed class MergedSightingTests
{
    [Fact]
    public void BeforeItIsSigned_ThoseWhoShareInIt_FindItByTheirOwnNamesOnly()
    {
        var office = new Office();
        var merged = office.Merged(
            Suzhou,
            office.EditedAbove(MemberA, Changshu, Suzhou),
            office.EditedAbove(KunshanMember, Kunshan, Suzhou)
        );
        var sightings = Sighting.Of(office[merged]).ToDictionary(sighting => sighting.Reader);

        foreach (var reader in new[] { Visibility.Desk(Changshu), Visibility.Person(MemberA.Person) })
        {
            Assert.Equal([MemberA.Person], sightings[reader].Authors.AsEnumerable());
            Assert.Empty(sightings[reader].Texts);
            Assert.Null(sightings[reader].Face);
        }
        Assert.Equal(2, sightings[Visibility.Desk(Suzhou)].Authors.Length);
        Assert.NotNull(sightings[Visibility.Desk(Suzhou)].Face);
    }
}
