using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>Turns what the house says into typed results.</summary>
public static class Answers
{
    /// <summary>The refusal as a result.</summary>
    public static RefusalResult Result(this Refusal refusal) => new(refusal);

    /// <summary>The receipt, or the refusal, as a result.</summary>
    public static Results<Ok<Receipt>, RefusalResult> Result(this Outcome outcome) =>
        outcome.Receipt is { } receipt ? TypedResults.Ok(receipt) : new RefusalResult(outcome.Refusal!);
}
