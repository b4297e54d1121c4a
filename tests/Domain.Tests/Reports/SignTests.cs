using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class SignTests()
    : DeskContract(body => Papers.Sign(body), [(Role.Signer, CopyStage.AwaitingSignature)], stepUp: true)
{
    [Fact]
    public void Sign_AtTheOrigin_IsTheAdoptionThatTheAuthorHears()
    {
        var answer = Walk.InChangshu(CopyStage.AwaitingSignature)
            .When(Signer(Changshu), new SignReport(Changshu, AdoptionKind.Single, Papers.Issue))
            .Then(new ReportSigned(Changshu, AdoptionKind.Single, Papers.Issue, 1))
            .Made(1)
            .StandsAt(Changshu, CopyStage.Signed)
            .Tells("desk:320581", "person:" + MemberA.Person);

        Assert.Equal(new Adoption(AdoptionKind.Single, Papers.Issue, 1, 1), answer.After.At(Changshu).Adoption);
    }

    [Fact]
    public void Sign_AtAnUpperBody_IsTheAdoptionOfTheLegsThatLedThere()
    {
        var answer = Walk.InSuzhou(CopyStage.AwaitingSignature)
            .When(Signer(Suzhou), Papers.Sign(Suzhou))
            .Tells("desk:320500", "desk:320581", "person:" + MemberA.Person);

        var leg = Assert.Single(answer.After.Report.Legs);
        Assert.Equal((LegState.Adopted, 2), (leg.State, leg.Result));
    }

    [Fact]
    public void Sign_TheVersionInForce_IsWhatWasAdopted()
    {
        var story = Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 1))
            .To(CopyStage.Signed, Changshu);

        Assert.Equal(2, story.At(Changshu).Adoption!.Version);
    }

    [Theory]
    [InlineData(AdoptionKind.Single)]
    [InlineData(AdoptionKind.Merged)]
    [InlineData(AdoptionKind.Special)]
    public void Sign_WhatIsPrintedWithoutAnIssue_IsRefused(AdoptionKind kind) =>
        Signed(kind, null).Refused(Refusals.IssueMissing);

    [Fact]
    public void Sign_WhatIsPassedOnToADepartment_NeedsNoIssue() =>
        Signed(AdoptionKind.Transferred, null).Then(new ReportSigned(Changshu, AdoptionKind.Transferred, null, 1));

    [Theory]
    [InlineData(2024, 1, true)]
    [InlineData(2025, 999, true)]
    [InlineData(2023, 1, false)]
    [InlineData(2026, 1, false)]
    [InlineData(2025, 0, false)]
    [InlineData(2025, -1, false)]
    [InlineData(2025, 1000, false)]
    public void Sign_IssuesAreOfThisYearOrLastAndCountedFromOne(int year, int number, bool comesIn)
    {
        var answer = Signed(AdoptionKind.Single, new("社情民意", year, number));

        Assert.Equal(comesIn ? null : Refusals.IssueInvalid, answer.Decision.Refused);
    }

    [Fact]
    public void Sign_TheBulletinIsOneLineOfAtMost40Characters()
    {
        Assert.Null(Signed(AdoptionKind.Single, new(Papers.Words(40), 2025, 1)).Decision.Refused);
        Refused(Papers.Words(41), Refusals.TooLong(40).At("issue.bulletin"));
        Refused("社情\n民意", Refusals.ControlCharacter.At("issue.bulletin"));
        Refused("社情\ud900", Refusals.BrokenText.At("issue.bulletin"));
        Refused(" ", Refusals.IssueMissing);
        Refused(null!, Refusals.IssueMissing);
    }

    private static void Refused(string bulletin, Refusal refusal) =>
        Signed(AdoptionKind.Single, new(bulletin, 2025, 1)).Refused(refusal);

    private static Answer Signed(AdoptionKind kind, BulletinIssue? issue) =>
        Walk.InChangshu(CopyStage.AwaitingSignature).When(Signer(Changshu), new SignReport(Changshu, kind, issue));
}
