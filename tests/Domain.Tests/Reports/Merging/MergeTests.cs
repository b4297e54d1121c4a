using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports.Merging;

/// <summary>Merging N reports into one, and undoing it.</summary>
public sealed class MergeTests
{
    private readonly Office office = new();

    [Fact]
    public void Merge_MakesANewReport_AndLocksItsSources()
    {
        var (first, second) = (office.Edited(MemberA, Changshu), office.Edited(MemberB, Changshu));

        var merged = office.Merged(Changshu, first, second);

        Assert.Equal("320581-XX-2025-0003", office[merged].Copies[Changshu].Number);
        Assert.Equal(CopyStage.Editing, office.StageAt(merged, Changshu));
        Assert.Equal([MemberA.Person, MemberB.Person], office[merged].Authors.AsEnumerable());
        Assert.All([first, second], source => Assert.Equal(CopyStage.Merged, office.StageAt(source, Changshu)));
        Assert.All([first, second], source => Assert.Equal(merged, office[source].Copies[Changshu].MergedInto));
    }

    [Fact]
    public void Merge_CreditsEveryAuthorUnitAndBodyOnTheWay()
    {
        var fromChangshu = office.EditedAbove(CommitteeOfficer, Changshu, Suzhou);
        var fromKunshan = office.EditedAbove(KunshanMember, Kunshan, Suzhou);

        var merged = office[office.Merged(Suzhou, fromChangshu, fromKunshan)];

        Assert.Equal([CommitteeOfficer.Person, KunshanMember.Person], merged.Authors.AsEnumerable());
        Assert.Equal([Economy], merged.CreditedUnits);
        Assert.Equal([Changshu, Kunshan], merged.CreditedBodies.Order());
        Assert.All(merged.Merging!.Credits, credit => Assert.Contains(Suzhou, credit.Bodies));
        Assert.Equal(
            ["320581-XX-2025-0001", "320583-XX-2025-0001"],
            merged.Merging.Credits.Select(credit => credit.Number)
        );
        Assert.Equal([Changshu, Kunshan], merged.Merging.Sources.SelectMany(source => source.From));
    }

    [Fact]
    public void Merge_OfAMergedReport_FlattensItsCredits()
    {
        var (first, second) = (office.Edited(MemberA, Changshu), office.Edited(MemberB, Changshu));
        var county = office.Merged(Changshu, first, second);
        office
            .SignedAt(county, Changshu, AdoptionKind.Merged)
            .Do(Signer(Changshu), county, new ForwardReport(Changshu, [Suzhou]))
            .Do(Editor(Suzhou), county, new ReceiveLeg(1))
            .Do(Editor(Suzhou), county, new AcceptReport(Suzhou));
        var other = office.EditedAbove(KunshanMember, Kunshan, Suzhou);

        var city = office[office.Merged(Suzhou, county, other)];

        Assert.Equal([first, second, other], city.Merging!.Credits.Select(credit => credit.Root));
        Assert.Equal([county, other], city.Merging.Sources.Select(source => source.Report));
        Assert.Equal([Suzhou, Changshu], city.Merging.Credits[0].Bodies.AsEnumerable());
        Assert.Equal([MemberA.Person, MemberB.Person, KunshanMember.Person], city.Authors.AsEnumerable());
    }

    [Fact]
    public void Merge_WhereTwoSourcesLeadBackToOneReport_CreditsItOnce()
    {
        // 杜集 reports to 淮北 and straight to 安徽; 淮北 merges what it got and sends that up too.
        var twice = office.Edited(Informant, Duji);
        office
            .SignedAt(twice, Duji, AdoptionKind.Single)
            .Do(Signer(Duji), twice, new ForwardReport(Duji, [Huaibei, Anhui]))
            .Do(Editor(Huaibei), twice, new ReceiveLeg(1))
            .Do(Editor(Anhui), twice, new ReceiveLeg(2))
            .Do(Editor(Huaibei), twice, new AcceptReport(Huaibei))
            .Do(Editor(Anhui), twice, new AcceptReport(Anhui));
        var city = office.Merged(Huaibei, twice, office.EditedAbove(Informant, Duji, Huaibei));
        office
            .SignedAt(city, Huaibei, AdoptionKind.Merged)
            .Do(Signer(Huaibei), city, new ForwardReport(Huaibei, [Anhui]))
            .Do(Editor(Anhui), city, new ReceiveLeg(1))
            .Do(Editor(Anhui), city, new AcceptReport(Anhui));

        var credit = office[office.Merged(Anhui, twice, city)].Merging!.Credits.Single(found => found.Root == twice);

        Assert.Equal([Anhui, Huaibei, Duji], credit.Bodies.AsEnumerable());
    }

    [Fact]
    public void Merge_KeepsTheStrictestMark_AndTheFilesThatAreNamed()
    {
        var open = Office.New();
        office
            .Do(MemberA, open, Papers.Submit(Changshu) with { Mark = SecurityMark.Public, Files = [Papers.Photo] })
            .Do(Editor(Changshu), open, new TakeReport(Changshu))
            .Do(Editor(Changshu), open, new AcceptReport(Changshu));
        var closed = office.Edited(MemberB, Changshu);
        var merged = Office.New();

        office.Do(Editor(Changshu), merged, office.Merge(Changshu, open, closed) with { Files = [Papers.Photo] });

        Assert.Equal(SecurityMark.Internal, office[merged].Mark);
        Assert.Equal([Papers.Photo], office[merged].Files.AsEnumerable());
    }

    [Fact]
    public void Undo_FreesTheSources_AndClosesTheMergedReport()
    {
        var (first, second) = (office.Edited(MemberA, Changshu), office.Edited(MemberB, Changshu));
        var merged = office.Merged(Changshu, first, second);
        office.ReadyAt(merged, Changshu).Do(Editor(Changshu), merged, new UndoMerge("不是同一个问题。"));

        Assert.Equal(CopyStage.Dissolved, office.StageAt(merged, Changshu));
        Assert.All([first, second], source => Assert.Equal(CopyStage.Editing, office.StageAt(source, Changshu)));
        Assert.All([first, second], source => Assert.Null(office[source].Copies[Changshu].MergedInto));
        office.Merged(Changshu, second, first);
    }

    [Fact]
    public void TheLockOfASource_TellsTheMergedReportsNumber_ToEveryoneWhoMeetsIt()
    {
        var source = office.EditedAbove(MemberA, Changshu, Suzhou);
        var merged = office.Merged(Suzhou, source, office.EditedAbove(KunshanMember, Kunshan, Suzhou));
        var locked = Refusals.SourceLocked(office[merged].Copies[Suzhou].Number!);

        Assert.Equal(locked, office.Asks(Editor(Suzhou), source, new ReviseText(Suzhou, Papers.Second, 1)));
        Assert.Equal(locked, office.Asks(Editor(Suzhou), source, Papers.Return(Suzhou)));
        Assert.Equal(locked, office.Asks(Editor(Suzhou), source, Papers.Directive(Suzhou)));
        Assert.Equal(locked, office.Asks(Signer(Suzhou), source, Papers.Sign(Suzhou)));
        Assert.Equal(locked, office.Asks(Signer(Changshu), source, new RecallLeg(1)));

        var own = office.Edited(MemberB, Changshu);
        var whole = office.Merged(Changshu, own, office.Edited(MemberC, Changshu));
        locked = Refusals.SourceLocked(office[whole].Copies[Changshu].Number!);
        Assert.Equal(locked, office.Asks(MemberB, own, new WithdrawReport()));
        Assert.Equal(locked, office.Asks(MemberB, own, new ResubmitReport(Papers.Second)));
    }

    [Fact]
    public void ALegReceivedWhileTheCopyIsMerged_AttachesToIt_AndUnlocksNothing()
    {
        var twice = office.Edited(Informant, Duji);
        office
            .SignedAt(twice, Duji, AdoptionKind.Single)
            .Do(Signer(Duji), twice, new ForwardReport(Duji, [Huaibei, Anhui]))
            .Do(Editor(Huaibei), twice, new ReceiveLeg(1))
            .Do(Editor(Anhui), twice, new ReceiveLeg(2))
            .Do(Editor(Huaibei), twice, new AcceptReport(Huaibei))
            .SignedAt(twice, Huaibei, AdoptionKind.Single)
            .Do(Signer(Huaibei), twice, new ForwardReport(Huaibei, [Anhui]))
            .Do(Editor(Anhui), twice, new AcceptReport(Anhui));
        office.Merged(Anhui, twice, office.EditedAbove(Informant, Duji, Anhui));

        office.Do(Editor(Anhui), twice, new ReceiveLeg(3));

        Assert.Equal(CopyStage.Merged, office.StageAt(twice, Anhui));
        Assert.Equal(LegState.Received, office[twice].Legs[2].State);
    }
}
