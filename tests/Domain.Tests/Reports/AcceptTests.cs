using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class AcceptTests() : DeskContract(body => new AcceptReport(body), [(Role.Editor, CopyStage.Screening)])
{
    [Fact]
    public void Accept_AScreenedReport_PutsItIntoEditingAndStaysInsideTheDesk() =>
        Walk.InChangshu(CopyStage.Screening)
            .When(Editor(Changshu), new AcceptReport(Changshu))
            .Then(new ReportAccepted(Changshu))
            .StandsAt(Changshu, CopyStage.Editing)
            .Tells("desk:320581");
}
