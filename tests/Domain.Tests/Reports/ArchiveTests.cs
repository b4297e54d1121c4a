using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ArchiveTests() : DeskContract(body => new ArchiveReport(body), [(Role.Editor, CopyStage.Signed)])
{
    [Fact]
    public void Archive_ASignedReport_StaysInsideTheDesk() =>
        Walk.InChangshu(CopyStage.Signed)
            .When(Editor(Changshu), new ArchiveReport(Changshu))
            .Then(new ReportArchived(Changshu))
            .StandsAt(Changshu, CopyStage.Archived)
            .Tells("desk:320581");

    [Fact]
    public void Archive_SeenFromOutside_IsStillSigned()
    {
        var archived = Walk.InChangshu(CopyStage.Archived);

        Assert.Equal(CopyStage.Signed, archived.SeenBy(MemberA).StageOf(archived.At(Changshu)));
    }
}
