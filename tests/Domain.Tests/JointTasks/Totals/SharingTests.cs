using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TakeParagraphsTests;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Totals;

/// <summary>Results are the launcher's to share, with those who contributed, and to share no more.</summary>
public sealed class SharingTests
{
    private static readonly TotalStory Begun = Received.Given(new TakeParagraphs(0, [Supply]));

    [Fact]
    public void Share_IsToldToThoseWhosePartWasReceived_AndToNobodyElse()
    {
        var shared = Begun.Given(new ShareResults(true, true, false));

        Assert.Equal(new Sharing(true, true, false), shared.Task.Total.Shared);
        Assert.Equal(["desk:420600", "desk:420625", "desk:420683"], shared.Story.Told);
    }

    [Fact]
    public void Share_IsTakenBack_ByChoosingNothing() =>
        Assert.Equal(
            Sharing.Nothing,
            Begun
                .Given(new ShareResults(true, true, true))
                .Given(new ShareResults(false, false, false))
                .Task.Total.Shared
        );

    [Fact]
    public void Share_OfWhatIsNotThereYet_OrShared_IsRefused()
    {
        Refused(Refusals.SharingWithoutTotal, Received.When(new ShareResults(true, false, false)));
        Refused(Refusals.SharedAlready, Begun.When(new ShareResults(false, false, false)));
        Refused(
            Refusals.TotalNotOpen,
            JointTaskStory.Drafted.When(Editor(Xiangyang), new ShareResults(false, true, false))
        );
        Refused(Refusals.NotAllowed, Begun.When(Editor(TotalWords.Gucheng), new ShareResults(true, true, true)));
    }

    [Fact]
    public void PossibleActs_AreThoseThatWouldNotBeRefused()
    {
        Assert.Empty(
            new[] { "take-paragraphs", "revise-total", "share-results" }.Except(
                JointTaskPermission.Possible(Editor(Xiangyang), Begun.Task, Begun.Story.Facts)
            )
        );
        Assert.DoesNotContain(
            "revise-total",
            JointTaskPermission.Possible(Editor(TotalWords.Gucheng), Begun.Task, Begun.Story.Facts)
        );
    }
}
