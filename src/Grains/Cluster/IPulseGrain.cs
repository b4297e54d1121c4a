namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Pulse (脉搏): answers that the cluster answers, from the silo that was asked.</summary>
[Alias("pulse")]
public interface IPulseGrain : IGrainWithIntegerKey
{
    /// <summary>Answers.</summary>
    [Alias("beat")]
    Task Beat();
}
