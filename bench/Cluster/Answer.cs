using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>A measurement counts acts that were done, and nothing else (结果核对).</summary>
internal static class Answer
{
    /// <summary>Ends the measurement where an act was refused.</summary>
    public static void Check(Outcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The act was refused: {refusal.Code} {refusal.Sentence}");
        }
    }
}
