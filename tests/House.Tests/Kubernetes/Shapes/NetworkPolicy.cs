namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

internal sealed class NetworkPolicy : Resource<NetworkPolicySpec>;

internal sealed class NetworkPolicySpec
{
    public Selector PodSelector { get; init; } = new();

    public List<string> PolicyTypes { get; init; } = [];

    public List<Passage> Ingress { get; init; } = [];

    public List<Passage> Egress { get; init; } = [];
}

// Who may come, or where one may go, and at which ports.
internal sealed class Passage
{
    public List<Peer> From { get; init; } = [];

    public List<Peer> To { get; init; } = [];

    public List<PolicyPort> Ports { get; init; } = [];
}

internal sealed class Peer
{
    public Selector? PodSelector { get; init; }

    public Selector? NamespaceSelector { get; init; }

    public AddressRange? IpBlock { get; init; }
}

internal sealed class AddressRange
{
    public string Cidr { get; init; } = "";
}

internal sealed class PolicyPort
{
    public int Port { get; init; }

    public string Protocol { get; init; } = "TCP";
}
