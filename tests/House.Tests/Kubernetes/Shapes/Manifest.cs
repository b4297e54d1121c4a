namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

// The fields of Kubernetes that our manifests use, and no others: a misspelt one finds no place here and fails the test.
internal sealed class Manifest<TSpec>
    where TSpec : class
{
    public required string ApiVersion { get; init; }

    public required string Kind { get; init; }

    public required Metadata Metadata { get; init; }

    public TSpec? Spec { get; init; }

    // What a ConfigMap or a Secret holds.
    public Dictionary<string, string> Data { get; init; } = [];

    public string? Type { get; init; }

    // A ServiceAccount's.
    public bool? AutomountServiceAccountToken { get; init; }

    // An EndpointSlice's.
    public string? AddressType { get; init; }

    public List<Port> Ports { get; init; } = [];

    public List<Endpoint> Endpoints { get; init; } = [];
}

internal sealed class Metadata
{
    public string Name { get; init; } = "";

    public string? Namespace { get; init; }

    public Dictionary<string, string> Labels { get; init; } = [];

    public Dictionary<string, string> Annotations { get; init; } = [];
}

internal sealed class Endpoint
{
    public List<string> Addresses { get; init; } = [];
}

// Where there is nothing to specify: a Namespace, a ServiceAccount, a ConfigMap.
internal sealed class Nothing;
