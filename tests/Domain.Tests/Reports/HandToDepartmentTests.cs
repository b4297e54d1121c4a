using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class HandToDepartmentTests()
    : DeskContract(
        body => Papers.HandOver(body, Bureau),
        [(Role.Editor, CopyStage.Screening), (Role.Editor, CopyStage.Editing)]
    )
{
    [Fact]
    public void HandOver_AsksForANumber_AndTellsAuthorAndUnit()
    {
        var due = new DateOnly(2025, 3, 24);
        var answer = Walk.InChangshu(CopyStage.Screening)
            .When(Editor(Changshu), Papers.HandOver(Changshu, Bureau, due))
            .Then(new HandedToDepartment(1, Changshu, Bureau, "属部门职责。", due, "320581-ZB-2025"))
            .StandsAt(Changshu, CopyStage.HandedToDepartment)
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau)
            .Made(1);

        Assert.Equal("320581-ZB-2025-001", Assert.Single(answer.After.Report.Handovers).Number);
    }

    [Fact]
    public void HandOver_ToNoHandlingUnitOfTheBody_OrADayGoneBy_IsRefused()
    {
        var story = Walk.InChangshu(CopyStage.Editing);
        foreach (var unit in new[] { Economy, ClosedBureau, Ministry, Shuoli })
        {
            story.When(Editor(Changshu), Papers.HandOver(Changshu, unit)).Refused(Refusals.UnitUnknown);
        }
        story.When(Editor(Changshu), Papers.HandOver(Changshu, Bureau, new(2025, 3, 2))).Refused(Refusals.DueInPast);
        Assert.Null(story.When(Editor(Changshu), Papers.HandOver(Changshu, Bureau, story.Today)).Decision.Refused);
    }
}
