namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

// What is said of pods from outside: who they are, what they are told, how many of them there are.
internal sealed class Namespace : Resource;

internal sealed class ServiceAccount : Resource
{
    public bool? AutomountServiceAccountToken { get; init; }
}

internal sealed class ConfigMap : Resource
{
    public Dictionary<string, string> Data { get; init; } = [];
}

internal sealed class Secret : Resource
{
    public string Type { get; init; } = "";

    public Dictionary<string, string> Data { get; init; } = [];
}

internal sealed class PodDisruptionBudget : Resource<DisruptionSpec>;

internal sealed class DisruptionSpec
{
    public int MaxUnavailable { get; init; }

    public string UnhealthyPodEvictionPolicy { get; init; } = "";

    public Selector Selector { get; init; } = new();
}

internal sealed class HorizontalPodAutoscaler : Resource<ScalingSpec>;

internal sealed class ScalingSpec
{
    public ScalingTarget ScaleTargetRef { get; init; } = new();

    public int MinReplicas { get; init; }

    public int MaxReplicas { get; init; }

    public List<Metric> Metrics { get; init; } = [];

    public ScalingBehavior Behavior { get; init; } = new();
}

internal sealed class ScalingTarget
{
    public string ApiVersion { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Name { get; init; } = "";
}

internal sealed class Metric
{
    public string Type { get; init; } = "";

    public MetricResource Resource { get; init; } = new();
}

internal sealed class MetricResource
{
    public string Name { get; init; } = "";

    public MetricTarget Target { get; init; } = new();
}

internal sealed class MetricTarget
{
    public string Type { get; init; } = "";

    public int AverageUtilization { get; init; }
}

internal sealed class ScalingBehavior
{
    public ScalingSteps ScaleUp { get; init; } = new();

    public ScalingSteps ScaleDown { get; init; } = new();
}

internal sealed class ScalingSteps
{
    public int StabilizationWindowSeconds { get; init; }

    public List<ScalingStep> Policies { get; init; } = [];
}

internal sealed class ScalingStep
{
    public string Type { get; init; } = "";

    public int Value { get; init; }

    public int PeriodSeconds { get; init; }
}
