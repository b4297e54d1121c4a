using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class TurnToProposalTests()
    : DeskContract(Papers.Turn, [(Role.Editor, CopyStage.Screening), (Role.Editor, CopyStage.Editing)])
{
    [Fact]
    public void Turn_AsksForALeadsNumber_AndTellsAuthorAndCommittee()
    {
        var answer = Walk.InChangshu(CopyStage.Editing)
            .When(Editor(Changshu), Papers.Turn(Changshu))
            .Then(new TurnedToProposal(1, Changshu, "适合作为提案。", "320581-TX-2025"))
            .StandsAt(Changshu, CopyStage.TurnedToProposal)
            .Tells("desk:320581", "person:" + MemberA.Person, "proposals:320581")
            .Made(1);

        Assert.Equal("320581-TX-2025-001", Assert.Single(answer.After.Report.Leads).Number);
        var result = Assert.Single(answer.After.Report.Results);
        Assert.Equal((ResultKind.TurnedToProposal, "适合作为提案。", 1), (result.Kind, result.Reason, result.Lead));
    }
}
