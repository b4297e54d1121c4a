namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

// Here stand the fields of Kubernetes that our manifests use, and no others: a misspelt one finds no place and fails the test.
internal abstract class Resource
{
    public string ApiVersion { get; init; } = "";

    public string Kind { get; init; } = "";

    public Metadata Metadata { get; init; } = new();

    public string Name => Metadata.Name;

    public override string ToString() => $"{Kind} {Name}";
}

internal abstract class Resource<TSpec> : Resource
    where TSpec : new()
{
    public TSpec Spec { get; init; } = new();
}

internal sealed class Metadata
{
    public string Name { get; init; } = "";

    public string? Namespace { get; init; }

    public Dictionary<string, string> Labels { get; init; } = [];

    public Dictionary<string, string> Annotations { get; init; } = [];
}

internal sealed class Selector
{
    public Dictionary<string, string> MatchLabels { get; init; } = [];

    public List<Expression> MatchExpressions { get; init; } = [];

    public bool Matches(Dictionary<string, string> labels) =>
        MatchLabels.All(label => labels.GetValueOrDefault(label.Key) == label.Value)
        && MatchExpressions.TrueForAll(one =>
            one.Operator == "In" && one.Values.Contains(labels.GetValueOrDefault(one.Key, ""))
        );
}

internal sealed class Expression
{
    public string Key { get; init; } = "";

    public string Operator { get; init; } = "";

    public List<string> Values { get; init; } = [];
}
