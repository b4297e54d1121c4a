using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ReviseTests()
    : DeskContract(body => new ReviseText(body, Papers.Second, 1), [(Role.Editor, CopyStage.Editing)])
{
    [Fact]
    public void Revise_IsANewVersionInForceThatStaysInsideTheDesk()
    {
        var hash = ReportPaper.Of(Papers.Second).Hash;

        var answer = Walk.InChangshu(CopyStage.Editing)
            .When(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 1, "压缩篇幅。"))
            .Then(new TextRevised(Changshu, 2, hash, 22, "压缩篇幅。"))
            .Made(2)
            .StandsAt(Changshu, CopyStage.Editing)
            .Tells("desk:320581");

        var copy = answer.After.At(Changshu);
        Assert.Equal((2, hash, TextOrigin.Edited), (copy.Current, copy.Text!.Text, copy.Text.Origin));
        Assert.Equal(Editor(Changshu).Person, copy.Text.By?.Person);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Revise_FromAnotherVersionThanTheOneInForce_IsStale(int version) =>
        Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 1))
            .When(Editor(Changshu), new ReviseText(Changshu, Papers.Third, version))
            .Refused(Refusals.TextStale);

    [Fact]
    public void Revise_WithoutAChange_IsRefused() =>
        Walk.InChangshu(CopyStage.Editing)
            .When(Editor(Changshu), new ReviseText(Changshu, Papers.First, 1))
            .Refused(Refusals.TextUnchanged);

    [Fact]
    public void Revise_BackToAnEarlierText_IsAVersionOfItsOwn() =>
        Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 1))
            .When(Editor(Changshu), new ReviseText(Changshu, Papers.First, 2))
            .Made(3);

    [Fact]
    public void Revise_EveryTextThatMayNotComeIn_IsRefusedByItsField() =>
        Assert.All(TextData.Bad, bad => Revised(bad.Text!).Refused(bad.Refused));

    [Fact]
    public void Revise_TextsAtTheirBounds_ComeIn() =>
        Assert.All(TextData.Good, text => Assert.Null(Revised(text).Decision.Refused));

    [Fact]
    public void Revise_WithANoteOf500Characters_Happens_And501AreTooMany()
    {
        Assert.Null(Revised(Papers.Second, Papers.Words(500)).Decision.Refused);
        Revised(Papers.Second, Papers.Words(501)).Refused(Refusals.TooLong(500).At("note"));
        Revised(Papers.Second, "\u0007").Refused(Refusals.ControlCharacter.At("note"));
    }

    private static Answer Revised(ReportText text, string? note = null) =>
        Walk.InChangshu(CopyStage.Editing).When(Editor(Changshu), new ReviseText(Changshu, text, 1, note));
}
