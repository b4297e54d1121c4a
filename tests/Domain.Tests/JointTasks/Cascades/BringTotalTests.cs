using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Figures;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Domain.Tests.JointTasks.Parts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Cascades.CascadeStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Totals.TotalWords;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Cascades;

/// <summary>总报告转分报告: the signed total of the body's own task becomes a version of its part, with its figures.</summary>
public sealed class BringTotalTests
{
    private static readonly TotalPaper Paper = new(
        [
            new(1, null, SupplyWords, null, [Origin(PartSection.Situation)]),
            new(2, null, LabourWords, null, [Origin(PartSection.Problems)]),
            new(3, "建议", "建立供需对接清单。", null, []),
        ],
        3
    );

    private static readonly ChildTask Unsigned = new(
        Before.Given(Editor(Gucheng), CascadeStory.Drafting).Task with
        {
            Id = Lower,
            Total = TotalReport.Start with
            {
                Versions = [new(1, Paper.Written().Hash, 100, TotalStep.Taken, null, default, null)],
            },
        },
        "供应链",
        null,
        [Combined("firms", 126), Combined("local-share", 38.449m), Combined("elsewhere", 7), Combined("gap", null)]
    );

    private static readonly ChildTask Signed = Unsigned with
    {
        Task = Unsigned.Task with { Total = Unsigned.Task.Total.SignedAt(1) },
        Total = Paper,
    };

    private static readonly BringTotal Bring = new(Lower, 0, ShareOrigins: true);

    [Fact]
    public void ASignedTotal_BecomesAVersionOfThePart_WithTheFiguresThatBothAskFor()
    {
        var decision = When(TaskPart.Start, Signed, Bring);

        Assert.Null(decision.Refused);
        var part = After(TaskPart.Start, decision);
        Assert.Equal((PartOrigin.FromTotal, 1), (part.Current!.Origin, part.Current.Number));
        Assert.Equal(("126", "38.4"), (Value(part, "firms"), Value(part, "local-share")));
        Assert.Equal(2, part.Current.Figures.Count);
        Assert.False(part.HasMovedOn);
        Assert.Equal((Lower, 1, true), (part.Brought[1].From, part.Brought[1].Total, part.Brought[1].SharesOrigins));
        Assert.Equal(SupplyWords, PartPaper.Read(Assert.Single(decision.Texts).Bytes.Span).Situation);
    }

    [Fact]
    public void BroughtAgainUnchanged_OrFromAnEarlierVersion_ItIsRefused()
    {
        var part = After(TaskPart.Start, When(TaskPart.Start, Signed, Bring));

        Refused.Is(Refusals.ChildBroughtAlready, When(part, Signed, Bring with { BaseVersion = 1 }));
        Refused.Is(Refusals.TextStale, When(part, Signed, Bring));
    }

    [Fact]
    public void ATotalThatIsNotSigned_IsNotBrought() =>
        Refused.Is(Refusals.ChildUnsigned, When(TaskPart.Start, Unsigned, Bring));

    [Fact]
    public void ATaskOfAnother_OrForAnotherPart_IsAnsweredLikeAMissingOne()
    {
        var elsewhere = Signed with { Task = Signed.Task with { Parent = new JointTaskId(Guid.NewGuid()) } };
        var anothers = Signed with { Task = Signed.Task with { Body = Zaoyang } };

        Refused.Is(Refusals.ChildUnknown.At("from"), When(TaskPart.Start, null, Bring));
        Refused.Is(Refusals.ChildUnknown.At("from"), When(TaskPart.Start, elsewhere, Bring));
        Refused.Is(Refusals.ChildUnknown.At("from"), When(TaskPart.Start, anothers, Bring));
    }

    private static Decision<TaskPartEvent> When(TaskPart part, ChildTask? child, BringTotal command) =>
        TaskPart.Decide(
            part,
            new(JointTaskStory.Id, Gucheng, new CommandId(Guid.NewGuid()), Editor(Gucheng), command),
            new(Upper.Facts.Now, Upper.Facts.Bodies, Upper.Task) { Child = child }
        );

    private static TaskPart After(TaskPart part, Decision<TaskPartEvent> decision) =>
        decision.Events.Aggregate(
            part,
            (state, happened) => TaskPart.Evolve(state, new(happened, Upper.Facts.Now, decision.By, null))
        );

    private static string Value(TaskPart part, string key) =>
        part.Current!.Figures[key].ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static CombinedFigure Combined(string key, decimal? value) => new(key, value, [], [], []);

    private static ParagraphOrigin Origin(PartSection section)
    {
        var words = section == PartSection.Situation ? SupplyWords : LabourWords;
        return ParagraphOrigin.Of(At(Zaoyang, section, 1), words, words);
    }
}
