using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.Tests.JointTasks.Parts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Cascades.CascadeStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Cascades;

/// <summary>级联: an invited body opens a task of its own for its part.</summary>
public sealed class ParentTests
{
    [Fact]
    public void ABodyThatTakesPart_OpensATaskOfItsOwn_ForItsPart()
    {
        var decision = Before.WhenBelow(Editor(Gucheng), CascadeStory.Drafting);

        var drafted = Assert.IsType<TaskDrafted>(Assert.Single(decision.Events));
        Assert.Equal(Id, drafted.Parent);
    }

    [Fact]
    public void AnUpperTaskToWhichTheBodyWasNotInvited_IsAnsweredLikeAMissingOne()
    {
        var missing = Before.Under(null).WhenBelow(Editor(Gucheng), CascadeStory.Drafting);
        var draft = Before.Under(new(Drafted.Task, false)).WhenBelow(Editor(Gucheng), CascadeStory.Drafting);
        var stranger = Before.WhenBelow(Editor(Nanyang), CascadeStory.Drafting with { Body = Nanyang });

        Refused.Is(Refusals.ParentUnknown.At("parent"), missing);
        Refused.Is(Refusals.ParentUnknown.At("parent"), draft);
        Refused.Is(Refusals.ParentUnknown.At("parent"), stranger);
    }

    [Fact]
    public void ABodyThatHasNotSaidThatItTakesPart_OpensNone() =>
        Refused.Is(
            Refusals.ParentNotJoined.At("parent"),
            Before.Under(new(Issued.Task, false)).WhenBelow(Editor(Gucheng), CascadeStory.Drafting)
        );

    [Fact]
    public void ATaskThatHasEnded_TakesNoFurtherParts() =>
        Refused.Is(
            Refusals.ParentEnded.At("parent"),
            Before
                .Under(new(Upper.Given(Signer(Xiangyang), new TerminateTask("并入全省调研")).Task, false))
                .WhenBelow(Editor(Gucheng), CascadeStory.Drafting)
        );

    [Fact]
    public void ASecondTaskForTheSamePart_IsRefused() =>
        Refused.Is(
            Refusals.ParentTaken.At("parent"),
            Before.Under(new(Upper.Task, Opened: true)).WhenBelow(Editor(Gucheng), CascadeStory.Drafting)
        );

    [Fact]
    public void PartsThatComeAfterTheOwnPartIsDue_MustBeMeant()
    {
        var late = CascadeStory.Drafting with { Plan = LatePlan };

        Refused.Is(Refusals.LaterThanParent.At("plan.dates.partDue"), Before.WhenBelow(Editor(Gucheng), late));
        Assert.Null(Before.WhenBelow(Editor(Gucheng), late with { PastParent = true }).Refused);
    }

    [Fact]
    public void RevisedOrAmended_ThePartsStillComeInTime()
    {
        var below = Before.Given(Editor(Gucheng), CascadeStory.Drafting);
        var issued = below
            .Given(Editor(Gucheng), new SubmitPlan())
            .Given(Reviewer(Gucheng), new ReviewPlan())
            .Given(Signer(Gucheng), new ApprovePlan());

        Refused.Is(
            Refusals.LaterThanParent.At("plan.dates.partDue"),
            below.When(Editor(Gucheng), new RevisePlan(1, LatePlan))
        );
        Refused.Is(
            Refusals.LaterThanParent.At("plan.dates.partDue"),
            issued.When(Editor(Gucheng), new AmendPlan("顺延", PartDue: LatePlan.Dates.PartDue))
        );
        Assert.Null(
            issued
                .When(Editor(Gucheng), new AmendPlan("顺延", PartDue: LatePlan.Dates.PartDue) { PastParent = true })
                .Refused
        );
    }

    [Fact]
    public void ATaskDraftedByItself_IsLinkedLater_AndPartedAgain()
    {
        var alone = Before.Given(Editor(Gucheng), CascadeStory.Drafting with { Parent = null });

        var linked = alone.Given(Editor(Gucheng), new LinkToParent(Id));
        var parted = linked.Given(Editor(Gucheng), new UnlinkFromParent("另行组织"));

        Assert.Equal(Id, linked.Task.Parent);
        Assert.Equal(["desk:420625"], linked.Told);
        Assert.Null(parted.Task.Parent);
        Refused.Is(Refusals.LinkedAlready, linked.When(Editor(Gucheng), new LinkToParent(Id)));
        Refused.Is(Refusals.NotLinked, parted.When(Editor(Gucheng), new UnlinkFromParent("另行组织")));
        Refused.Is(Refusals.NotAllowed, alone.When(Signer(Gucheng), new LinkToParent(Id)));
    }
}
