namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

// What runs pods.
internal abstract class Workload<TSpec> : Resource<TSpec>, IWorkload
    where TSpec : RunSpec, new()
{
    public PodTemplate Template => Spec.Template;
}

internal interface IWorkload
{
    string Kind { get; }

    string Name { get; }

    PodTemplate Template { get; }
}

internal sealed class Deployment : Workload<DeploymentSpec>;

internal sealed class StatefulSet : Workload<StatefulSetSpec>;

internal sealed class Job : Workload<JobSpec>;

internal abstract class RunSpec
{
    public PodTemplate Template { get; init; } = new();
}

internal sealed class DeploymentSpec : RunSpec
{
    public int? Replicas { get; init; }

    public int RevisionHistoryLimit { get; init; }

    public int MinReadySeconds { get; init; }

    public Strategy? Strategy { get; init; }

    public Selector Selector { get; init; } = new();
}

internal sealed class StatefulSetSpec : RunSpec
{
    public int Replicas { get; init; }

    public string ServiceName { get; init; } = "";

    public Selector Selector { get; init; } = new();

    public List<VolumeClaim> VolumeClaimTemplates { get; init; } = [];
}

internal sealed class JobSpec : RunSpec
{
    public int BackoffLimit { get; init; }

    public int ActiveDeadlineSeconds { get; init; }
}

internal sealed class Strategy
{
    public string Type { get; init; } = "";

    public RollingUpdate RollingUpdate { get; init; } = new();
}

internal sealed class RollingUpdate
{
    public string MaxSurge { get; init; } = "";

    public string MaxUnavailable { get; init; } = "";
}

internal sealed class VolumeClaim
{
    public Metadata Metadata { get; init; } = new();

    public VolumeClaimSpec Spec { get; init; } = new();
}

internal sealed class VolumeClaimSpec
{
    public List<string> AccessModes { get; init; } = [];

    public Resources Resources { get; init; } = new();
}
