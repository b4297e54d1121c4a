using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Outcome (办理结果) of an order: exactly one of a receipt, given after the commit, or a refusal.</summary>
/// <param name="Receipt">The receipt, if it was done.</param>
/// <param name="Refusal">Why not, if it was not.</param>
public sealed record Outcome(Receipt? Receipt, Refusal? Refusal)
{
    /// <summary>Done.</summary>
    public static implicit operator Outcome(Receipt receipt) => new(receipt, null);

    /// <summary>Not done.</summary>
    public static implicit operator Outcome(Refusal refusal) => new(null, refusal);
}
