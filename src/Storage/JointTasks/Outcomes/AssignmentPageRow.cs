using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>A row of a ledger of assignments, as read.</summary>
internal sealed class AssignmentPageRow
{
    public Guid Task { get; init; }
    public int Assignment { get; init; }
    public int Directive { get; init; }
    public string? Number { get; init; }
    public string? Title { get; init; }
    public string Body { get; init; } = "";
    public Guid Unit { get; init; }
    public string Level { get; init; } = "";
    public string Leader { get; init; } = "";
    public DateOnly Dated { get; init; }
    public DateOnly Due { get; init; }
    public DateOnly? FirstDue { get; init; }
    public string State { get; init; } = "";
    public bool Asked { get; init; }
    public DateTimeOffset? SignedForAt { get; init; }
    public int Suggestions { get; init; }
    public int Adopted { get; init; }
    public int PartlyAdopted { get; init; }
    public int NotAdopted { get; init; }
    public DateOnly? LookBackOn { get; init; }
    public int Urgings { get; init; }
    public DateTimeOffset AssignedAt { get; init; }

    /// <summary>The row on screen, as it stands at the moment of looking.</summary>
    public AssignmentItem Item(ReportFacts facts)
    {
        var state = Enum.Parse<AssignmentState>(State);
        var waits = state is AssignmentState.AwaitingReceipt or AssignmentState.InHand;
        return new(
            new(Task),
            Assignment,
            Directive,
            Number,
            Title,
            facts.Bodies.Reference(Body),
            facts.Bodies.UnitReference(new(Body), new(Unit)),
            Enum.Parse<DirectiveLevel>(Level),
            Leader,
            Dated,
            Due,
            FirstDue,
            state,
            waits ? DueLights.Of(Due, new BodyCode(Body), facts) : null,
            waits && Due < facts.Today,
            Asked,
            SignedForAt,
            Suggestions,
            Adopted,
            PartlyAdopted,
            NotAdopted,
            LookBackOn,
            LookBackOn <= facts.Today,
            Urgings,
            AssignedAt
        );
    }
}
