using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>How far one addressee is, as read.</summary>
internal sealed class ProgressRow
{
    public string FromBody { get; init; } = "";
    public Guid? Unit { get; init; }
    public int Sent { get; init; }
    public int Adopted { get; init; }
    public int Late { get; init; }
    public DateTimeOffset FirstSentAt { get; init; }
}

/// <summary>A commission by number and title, as read.</summary>
internal sealed class ReferenceRow
{
    public Guid Commission { get; init; }
    public string? Number { get; init; }
    public string Body { get; init; } = "";
    public string? Title { get; init; }
    public DateOnly Due { get; init; }

    public CommissionReference Reference(BodyTree tree) =>
        new(new(Commission), Number, tree.Reference(Body), Title, Due);
}

/// <summary>A row of a list of commissions, as read.</summary>
internal sealed class CommissionPageRow
{
    public Guid Commission { get; init; }
    public string? Number { get; init; }
    public string? Title { get; init; }
    public string Body { get; init; } = "";
    public string State { get; init; } = "";
    public DateTimeOffset IssuedAt { get; init; }
    public DateOnly Due { get; init; }
    public Guid? Parent { get; init; }
    public int Asked { get; init; }
    public int Answered { get; init; }
    public int Reports { get; init; }
    public int Adopted { get; init; }
    public bool? SignedFor { get; init; }

    public CommissionItem Item(BodyTree tree, DateOnly today)
    {
        var state = Enum.Parse<CommissionState>(State);
        return new(
            new(Commission),
            Number,
            Title,
            tree.Reference(Body),
            state,
            IssuedAt,
            Due,
            Parent is { } parent ? new CommissionId(parent) : null,
            Asked,
            Answered,
            Reports,
            Adopted,
            SignedFor,
            state == CommissionState.Open && Due < today
        );
    }
}

/// <summary>A report that came for a commission, as read.</summary>
internal sealed class AnswerPageRow
{
    public Guid Report { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string FromBody { get; init; } = "";
    public Guid? Unit { get; init; }
    public string Stage { get; init; } = "";
    public DateTimeOffset SentAt { get; init; }
    public DateOnly SentOn { get; init; }
    public DateOnly Due { get; init; }
    public bool Adopted { get; init; }

    public CommissionAnswer Answer(BodyTree tree)
    {
        var stage = Enum.Parse<CopyStage>(Stage);
        var from = tree.Reference(FromBody);
        return new(
            new(Report),
            Title,
            Number,
            from,
            Unit is { } unit ? new(new(unit), tree.Find(from.Code)!.Units[new(unit)].Name) : null,
            stage,
            Terms.Of(stage),
            SentAt,
            Due,
            SentOn > Due,
            Adopted
        );
    }
}
