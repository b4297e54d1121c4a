namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>Those who start whole clusters do it one after the other, when everybody else has ended.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessesCollection
{
    /// <summary>How it is called.</summary>
    public const string Name = "processes";
}
