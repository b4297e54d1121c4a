using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>S03: one report goes straight through four tiers, 常熟 → 苏州 → 江苏 → 全国.</summary>
[Trait("Story", "S03")]
public sealed class LaserStoryTests
{
    private static readonly Lazy<Story> Told = new(Tell);

    private static readonly Caller[] Tiers = [Editor(Changshu), Editor(Suzhou), Editor(Jiangsu), Editor(Nation)];

    [Fact]
    public void TheAuthorAndEveryTier_SeeFourCopiesThreeLegsAndTheRecalledOne() =>
        Assert.All(
            Tiers.Append(MemberA),
            reader =>
            {
                var seen = Told.Value.SeenBy(reader);
                Assert.Equal([Nation, Jiangsu, Suzhou, Changshu], Told.Value.Report.Copies.Keys.Where(seen.Sees));
                Assert.Equal(
                    [LegState.Recalled, LegState.Adopted, LegState.Adopted, LegState.Adopted],
                    Told.Value.Report.Legs.Where(seen.Sees).Select(leg => leg.State)
                );
            }
        );

    [Fact]
    public void EveryTier_GivesANumberOfItsOwn() =>
        Assert.Equal(
            ["000000-XX-2025-0001", "320000-XX-2025-0001", "320500-XX-2025-0001", "320581-XX-2025-0001"],
            Told.Value.Report.Copies.Values.Select(copy => copy.Number)
        );

    [Fact]
    public void TheDirectiveAtTheTop_ReachesTheAuthorAndEveryTier()
    {
        var directive = Told.Value.Log.Single(recorded => recorded.Event is DirectiveRecorded);

        Assert.Equal(
            ["desk:000000", "desk:320000", "desk:320500", "desk:320581", "person:" + MemberA.Person],
            Report.Tell(Told.Value.Report, directive).Select(notice => notice.Feed)
        );
        Assert.All(
            Tiers[..3].Append(MemberA),
            reader => Assert.True(Told.Value.SeenBy(reader).Sees(Told.Value.Report.Directives[0]))
        );
    }

    [Fact]
    public void TheWording_CanBeComparedFromTierToTier_ByTheTiersThatMay()
    {
        // 常熟 signed its second version, 苏州 its second too; 江苏 and 全国 signed what came up.
        Assert.Equal([1, 2], Versions(MemberA, Changshu));
        Assert.Equal([2], Versions(Editor(Suzhou), Changshu));
        Assert.Equal([2], Versions(Editor(Nation), Changshu));
        Assert.Equal([2], Versions(Editor(Changshu), Suzhou));
        Assert.Equal([1], Versions(MemberA, Nation));
    }

    [Fact]
    public void AfterReceiving_TheRecallIsRefused() =>
        Told.Value.When(Signer(Changshu), new RecallLeg(2)).Refused(Refusals.LegReceivedAlready);

    [Fact]
    public void KunshanCannotOpenIt() =>
        Assert.False(Visibility.Sees(Editor(Kunshan), Told.Value.Report, Told.Value.Today, Told.Value.Tree));

    private static IEnumerable<int> Versions(Caller reader, BodyCode body)
    {
        var copy = Told.Value.At(body);
        return copy
            .Versions.Where(version => Told.Value.SeenBy(reader).Sees(copy, version))
            .Select(version => version.Number);
    }

    private static Story Tell() =>
        Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 1))
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Given(Signer(Changshu), new RecallLeg(1))
            .Forwarded(Changshu, Suzhou)
            .Received(2)
            .To(CopyStage.Editing, Suzhou)
            .Given(Editor(Suzhou), new ReviseText(Suzhou, Papers.Third, 1))
            .To(CopyStage.Signed, Suzhou)
            .Forwarded(Suzhou, Jiangsu)
            .Received(3)
            .To(CopyStage.Signed, Jiangsu)
            .Forwarded(Jiangsu, Nation)
            .Received(4)
            .To(CopyStage.Signed, Nation)
            .Given(Editor(Nation), Papers.Directive(Nation))
            .Given(Editor(Nation), Papers.Reply());
}
