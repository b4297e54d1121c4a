using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class RequestChangesTests()
    : DeskContract(
        body => new RequestChanges(body, "建议部分再具体些。"),
        [(Role.Reviewer, CopyStage.InReview), (Role.Signer, CopyStage.AwaitingSignature)]
    )
{
    [Fact]
    public void RequestChanges_PutsItBackIntoEditingWithTheCommentOnItsVersion()
    {
        var answer = Walk.InChangshu(CopyStage.InReview)
            .When(Reviewer(Changshu), new RequestChanges(Changshu, "数据过时。"))
            .Then(new ChangesRequested(Changshu, "数据过时。"))
            .StandsAt(Changshu, CopyStage.Editing)
            .Tells("desk:320581");

        var comment = Assert.Single(answer.After.At(Changshu).Comments);
        Assert.Equal((1, "数据过时。"), (comment.Version, comment.Text));
        Assert.Equal(Reviewer(Changshu).Person, comment.By?.Person);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 　\n")]
    [InlineData(null)]
    public void RequestChanges_WithoutAComment_IsRefused(string? comment) =>
        Asked(comment!).Refused(Refusals.Missing.At("comment"));

    [Fact]
    public void RequestChanges_WithACommentOf500Characters_Happens_And501AreTooMany()
    {
        Assert.Null(Asked(Papers.Words(500)).Decision.Refused);
        Asked(Papers.Words(501)).Refused(Refusals.TooLong(500).At("comment"));
    }

    private static Answer Asked(string comment) =>
        Walk.InChangshu(CopyStage.InReview).When(Reviewer(Changshu), new RequestChanges(Changshu, comment));
}
