using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports.Merging;

/// <summary>Who sees what of a merged report, and who hears of it.</summary>
public sealed class MergeSightTests
{
    private readonly Office office = new();
    private readonly ReportId first;
    private readonly ReportId second;
    private readonly ReportId merged;

    public MergeSightTests()
    {
        first = office.EditedAbove(MemberA, Changshu, Suzhou);
        second = office.EditedAbove(KunshanMember, Kunshan, Suzhou);
        merged = office.Merged(Suzhou, first, second);
    }

    [Fact]
    public void BeforeItIsSigned_ThoseWhoShareInIt_SeeThatItIsInHand_AndNoWord()
    {
        foreach (var reader in new[] { MemberA, Editor(Changshu), Chair(Changshu) })
        {
            var view = ViewFor(reader);
            Assert.Equal(CopyStage.InHand, Assert.Single(view.Copies).Stage);
            Assert.Empty(view.Copies[0].Versions);
            Assert.Null(view.Title);
            Assert.Empty(view.Files);
            Assert.Empty(view.Sources);
            Assert.Equal([MemberA.Person], view.Authors.Select(author => author.Id));
            Assert.Equal(first, Assert.Single(view.Credits).Report);
        }
    }

    [Fact]
    public void BeforeItIsSigned_ASearchFindsNobodyByTheNamesBesideTheirs()
    {
        var sightings = Sighting.Of(office[merged]).ToDictionary(sighting => sighting.Reader);

        Assert.Equal([MemberA.Person], sightings[Visibility.Desk(Changshu)].Authors.AsEnumerable());
        Assert.Equal([MemberA.Person], sightings[Visibility.Person(MemberA.Person)].Authors.AsEnumerable());
        Assert.Equal(2, sightings[Visibility.Desk(Suzhou)].Authors.Length);
        Assert.Empty(sightings[Visibility.Chair(Changshu)].Texts);
    }

    [Fact]
    public void OnceItIsSigned_TheyReadWhatWasSigned_AndTheNamesBesideTheirs()
    {
        office.SignedAt(merged, Suzhou, AdoptionKind.Merged);

        foreach (var reader in new[] { MemberA, Editor(Changshu) })
        {
            var view = ViewFor(reader);
            Assert.True(Assert.Single(view.Copies[0].Versions).Signed);
            Assert.Equal([MemberA.Person, KunshanMember.Person], view.Authors.Select(author => author.Id));
            Assert.Equal(AdoptionKind.Merged, Assert.Single(view.Results).Adoption);
            // The others' reports are not theirs to open.
            Assert.Equal([first, null], view.Credits.Select(credit => credit.Report));
            Assert.Equal(["320581-XX-2025-0001", null], view.Credits.Select(credit => credit.Number));
        }
    }

    [Fact]
    public void InsideTheBodyThatMerged_EverythingIsSeen()
    {
        var view = ViewFor(Editor(Suzhou));

        Assert.Equal([first, second], view.Sources.Select(source => source.Report));
        Assert.Equal([first, second], view.Credits.Select(credit => credit.Report));
        Assert.Single(view.Copies[0].Versions);
    }

    [Fact]
    public void WhoSharesInNothing_CannotOpenIt()
    {
        office.SignedAt(merged, Suzhou, AdoptionKind.Merged);

        foreach (var reader in new[] { MemberB, Editor(Huaibei), Chair(Jiangsu), Of(Role.SystemAdministrator, Suzhou) })
        {
            Assert.False(Visibility.Sees(reader, office[merged], office.Facts.Today, office.Tree));
        }
    }

    [Fact]
    public void ASourcesOtherReaders_LearnNothingOfTheOtherSources()
    {
        Assert.False(Visibility.Sees(Editor(Changshu), office[second], office.Facts.Today, office.Tree));
        Assert.False(Visibility.Sees(MemberA, office[second], office.Facts.Today, office.Tree));
    }

    [Fact]
    public void Merging_IsHeardByEachSourcesOwnPeople_OnTheirOwnReport()
    {
        Assert.Equal([Feeds.Desk(Suzhou)], FeedsOf(merged));
        Assert.Equal(
            new[] { Feeds.Desk(Changshu), Feeds.Desk(Suzhou), Feeds.Person(MemberA.Person) }.Order(
                StringComparer.Ordinal
            ),
            FeedsOf(first)
        );
        Assert.DoesNotContain(Feeds.Desk(Changshu), FeedsOf(second));
    }

    [Fact]
    public void EveryResultOfTheMergedReport_ReachesAllWhoShareInIt()
    {
        var everyone = new[]
        {
            Feeds.Desk(Changshu),
            Feeds.Desk(Kunshan),
            Feeds.Desk(Suzhou),
            Feeds.Person(MemberA.Person),
            Feeds.Person(KunshanMember.Person),
        };
        void Heard() => Assert.Superset(everyone.ToHashSet(), FeedsOf(merged).ToHashSet());

        office.SignedAt(merged, Suzhou, AdoptionKind.Merged);
        Heard();
        office.Do(Signer(Suzhou), merged, new ForwardReport(Suzhou, [Jiangsu]));
        Heard();
        office.Do(Editor(Jiangsu), merged, new ReceiveLeg(1));
        Heard();
        office.Do(Editor(Jiangsu), merged, Papers.Directive(Jiangsu));
        Heard();
        office.Do(Editor(Jiangsu), merged, Papers.Reply());
        Heard();
        office.Do(Editor(Jiangsu), merged, new CorrectResult(3, "登记有误。", Outcome: ReplyOutcome.ForReference));
        Heard();
        office.Do(Editor(Jiangsu), merged, Papers.Return(Jiangsu));
        Heard();
    }

    private ReportView ViewFor(Caller reader)
    {
        Assert.True(Visibility.Sees(reader, office[merged], office.Facts.Today, office.Tree));
        var texts = ReportViewer
            .TextsIn(office[merged], reader, office.Facts)
            .ToDictionary(hash => hash, _ => (ReadOnlyMemory<byte>)ReportPaper.Of(OfficeSteps.Whole).Bytes);
        var nobody = new Dictionary<PersonId, string>();
        return new ReportViewer(office[merged], reader, office.Facts, nobody, texts).Draw();
    }

    private IEnumerable<string> FeedsOf(ReportId report) =>
        office
            .Told.Where(notice => notice.Subject == report.ToString())
            .Select(notice => notice.Feed)
            .Order(StringComparer.Ordinal);
}
