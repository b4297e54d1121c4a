namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

internal sealed class Container
{
    public string Name { get; init; } = "";

    public string Image { get; init; } = "";

    public List<string> Command { get; init; } = [];

    public List<string> Args { get; init; } = [];

    public List<OpenPort> Ports { get; init; } = [];

    public List<Variable> Env { get; init; } = [];

    public List<VariablesFrom> EnvFrom { get; init; } = [];

    public Probe? StartupProbe { get; init; }

    public Probe? LivenessProbe { get; init; }

    public Probe? ReadinessProbe { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public Resources Resources { get; init; } = new();

    public ContainerSecurity SecurityContext { get; init; } = new();

    public List<VolumeMount> VolumeMounts { get; init; } = [];

    public IEnumerable<Probe?> Probes => [StartupProbe, LivenessProbe, ReadinessProbe];
}

internal sealed class OpenPort
{
    public string Name { get; init; } = "";

    public int ContainerPort { get; init; }
}

internal sealed class Variable
{
    public string Name { get; init; } = "";

    public string? Value { get; init; }

    public VariableSource? ValueFrom { get; init; }
}

internal sealed class VariableSource
{
    public Field? FieldRef { get; init; }
}

internal sealed class Field
{
    public string FieldPath { get; init; } = "";
}

internal sealed class VariablesFrom
{
    public Reference? ConfigMapRef { get; init; }

    public Reference? SecretRef { get; init; }
}

internal sealed class Resources
{
    public Dictionary<string, string> Requests { get; init; } = [];

    public Dictionary<string, string> Limits { get; init; } = [];
}

internal sealed class ContainerSecurity
{
    public bool? AllowPrivilegeEscalation { get; init; }

    public bool? ReadOnlyRootFilesystem { get; init; }

    public Capabilities Capabilities { get; init; } = new();
}

internal sealed class Capabilities
{
    public List<string> Add { get; init; } = [];

    public List<string> Drop { get; init; } = [];
}

internal sealed class VolumeMount
{
    public string Name { get; init; } = "";

    public string MountPath { get; init; } = "";

    public bool ReadOnly { get; init; }
}
