using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>常熟's signer is away; somebody signs for him (代), and both names stand.</summary>
public sealed class StandInSignatureTests
{
    private static readonly Caller Away = Signer(Changshu);

    private static readonly Caller StandIn = Of(Role.Reviewer, Changshu, name: "B")
        .And(Away with { Grants = [Away.Grants[0] with { StandsInFor = Away.Person, From = new(2025, 3, 1) }] });

    private static readonly Dictionary<PersonId, string> Names = new()
    {
        [StandIn.Person] = "审核人乙",
        [Away.Person] = "签发人甲",
    };

    [Fact]
    public void Sign_AsAStandIn_IsRecordedInBothNames()
    {
        var answer = Awaiting.When(StandIn, Papers.Sign(Changshu)).SignedBy(StandIn, Role.Signer);

        Assert.Equal(Away.Person, answer.Decision.By!.For);
    }

    [Fact]
    public void View_ShowsTheNamesInside_AndToOthersOnlyThatSomebodyStoodIn()
    {
        var story = Awaiting.Given(StandIn, Papers.Sign(Changshu));

        var inside = Assert.Single(View(story, Editor(Changshu)).Results).By!;
        var author = Assert.Single(View(story, MemberA).Results).By!;

        Assert.Equal(("审核人乙", "签发人甲", true), (inside.Name, inside.For, inside.StandIn));
        Assert.Equal((null, null, true), (author.Name, author.For, author.StandIn));
    }

    [Fact]
    public void PersonsIn_NamesTheOneStoodInFor() =>
        Assert.Contains(Away.Person, ReportViewer.PersonsIn(Awaiting.Given(StandIn, Papers.Sign(Changshu)).Report));

    private static Story Awaiting => Walk.InChangshu(CopyStage.AwaitingSignature);

    private static ReportView View(Story story, Caller reader) =>
        new ReportViewer(
            story.Report,
            reader,
            story.Facts,
            Names,
            new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        ).Draw();
}
