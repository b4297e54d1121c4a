using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class TakeTests() : DeskContract(body => new TakeReport(body), [(Role.Editor, CopyStage.Submitted)])
{
    [Fact]
    public void Take_ASubmittedReport_PutsItIntoScreeningAndTellsDeskAndAuthor() =>
        Walk.InChangshu(CopyStage.Submitted)
            .When(Editor(Changshu), new TakeReport(Changshu))
            .Then(new ReportTaken(Changshu))
            .StandsAt(Changshu, CopyStage.Screening)
            .Tells("desk:320581", "person:" + MemberA.Person);

    [Fact]
    public void Take_KeepsTextAndNumber()
    {
        var before = Walk.InChangshu(CopyStage.Submitted);
        var after = before.Given(Editor(Changshu), new TakeReport(Changshu));

        Assert.Equal(
            before.At(Changshu) with
            {
                Stage = CopyStage.Screening,
                ChangedAt = before.Now,
            },
            after.At(Changshu)
        );
    }
}
