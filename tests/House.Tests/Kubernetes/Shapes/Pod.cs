namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

internal sealed class PodTemplate
{
    public Metadata Metadata { get; init; } = new();

    public PodSpec Spec { get; init; } = new();
}

internal sealed class PodSpec
{
    public string ServiceAccountName { get; init; } = "";

    public bool? AutomountServiceAccountToken { get; init; }

    public bool? EnableServiceLinks { get; init; }

    public string? RestartPolicy { get; init; }

    public int? TerminationGracePeriodSeconds { get; init; }

    public PodSecurity SecurityContext { get; init; } = new();

    public List<Spread> TopologySpreadConstraints { get; init; } = [];

    public List<Container> Containers { get; init; } = [];

    public List<Volume> Volumes { get; init; } = [];
}

internal sealed class PodSecurity
{
    public bool? RunAsNonRoot { get; init; }

    public int? RunAsUser { get; init; }

    public int? RunAsGroup { get; init; }

    public int? FsGroup { get; init; }

    public Seccomp SeccompProfile { get; init; } = new();
}

internal sealed class Seccomp
{
    public string Type { get; init; } = "";
}

internal sealed class Spread
{
    public int MaxSkew { get; init; }

    public string TopologyKey { get; init; } = "";

    public string WhenUnsatisfiable { get; init; } = "";

    public Selector LabelSelector { get; init; } = new();

    public List<string> MatchLabelKeys { get; init; } = [];
}

internal sealed class Volume
{
    public string Name { get; init; } = "";

    public EmptyFolder? EmptyDir { get; init; }

    public Reference? ConfigMap { get; init; }
}

internal sealed class EmptyFolder
{
    public string SizeLimit { get; init; } = "";
}

internal sealed class Reference
{
    public string Name { get; init; } = "";
}
