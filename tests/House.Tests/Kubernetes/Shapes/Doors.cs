namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

internal sealed class Service : Resource<ServiceSpec>;

internal sealed class ServiceSpec
{
    public string? ClusterIP { get; init; }

    public string? SessionAffinity { get; init; }

    public Dictionary<string, string> Selector { get; init; } = [];

    public List<ServicePort> Ports { get; init; } = [];
}

internal sealed class ServicePort
{
    public string Name { get; init; } = "";

    public int Port { get; init; }

    public string? TargetPort { get; init; }
}

internal sealed class EndpointSlice : Resource
{
    public string AddressType { get; init; } = "";

    public List<ServicePort> Ports { get; init; } = [];

    public List<Endpoint> Endpoints { get; init; } = [];
}

internal sealed class Endpoint
{
    public List<string> Addresses { get; init; } = [];
}

internal sealed class Ingress : Resource<IngressSpec>;

internal sealed class IngressSpec
{
    public string IngressClassName { get; init; } = "";

    public List<Certificate> Tls { get; init; } = [];

    public List<IngressRule> Rules { get; init; } = [];
}

internal sealed class Certificate
{
    public List<string> Hosts { get; init; } = [];

    public string SecretName { get; init; } = "";
}

internal sealed class IngressRule
{
    public string Host { get; init; } = "";

    public IngressPaths Http { get; init; } = new();
}

internal sealed class IngressPaths
{
    public List<IngressPath> Paths { get; init; } = [];
}

internal sealed class IngressPath
{
    public string Path { get; init; } = "";

    public string PathType { get; init; } = "";

    public Backend Backend { get; init; } = new();
}

internal sealed class Backend
{
    public BackendService Service { get; init; } = new();
}

internal sealed class BackendService
{
    public string Name { get; init; } = "";

    public Reference Port { get; init; } = new();
}
