using ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

namespace ZhengXie.Linked.House.Tests.Kubernetes;

/// <summary>Who may speak to whom.</summary>
[Trait("Needs", "kubectl")]
public sealed class NetworkTests(Overlays overlays) : IClassFixture<Overlays>
{
    private const int Silos = 11111;
    private const int Gateways = 30000;
    private const int Postgres = 5432;
    private const int Http = 8080;

    public static TheoryData<string> Names => Overlays.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Nobody_SpeaksUnlessAPolicySaysSo(string overlay) =>
        Assert.Contains(
            Policies(overlay),
            one =>
                one.Spec
                    is {
                        Ingress.Count: 0,
                        Egress.Count: 0,
                        PodSelector: { MatchLabels.Count: 0, MatchExpressions.Count: 0 }
                    }
                && one.Spec.PolicyTypes.Order(StringComparer.Ordinal).SequenceEqual(["Egress", "Ingress"])
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Policy_OpensNoPortToEverybody(string overlay) =>
        Assert.All(
            Policies(overlay).SelectMany(one => one.Spec.Ingress.Concat(one.Spec.Egress)),
            passage =>
            {
                Assert.NotEmpty(passage.Ports);
                Assert.NotEmpty(passage.From.Concat(passage.To));
                Assert.All(passage.From.Concat(passage.To), peer => Assert.NotEqual("0.0.0.0/0", peer.IpBlock?.Cidr));
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Policy_FindsPods_AndPortsOfTheirs(string overlay)
    {
        var manifests = overlays[overlay];

        Assert.All(
            Policies(overlay).Where(one => one.Spec.Ingress.Count > 0),
            policy =>
            {
                var open = Open(manifests.Found(policy.Spec.PodSelector));
                Assert.All(
                    policy.Spec.Ingress.SelectMany(passage => passage.Ports),
                    port => Assert.Contains(port.Port, open)
                );
            }
        );
        Assert.All(
            Policies(overlay)
                .SelectMany(one => one.Spec.Egress)
                .SelectMany(passage => passage.To, (passage, to) => (passage, to)),
            way =>
            {
                if (way.to is { PodSelector: { } pods, NamespaceSelector: null })
                {
                    var open = Open(manifests.Found(pods));
                    Assert.All(way.passage.Ports, port => Assert.Contains(port.Port, open));
                }
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Silo_IsSpokenTo_BySilosAndGatewaysOnly(string overlay)
    {
        Assert.Equal(["silo"], Coming(overlay, "silo", Silos));
        Assert.Equal(["gateway"], Coming(overlay, "silo", Gateways));
        Assert.Equal(["silo"], Going(overlay, Silos));
        Assert.Equal(["gateway"], Going(overlay, Gateways));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Database_IsReached_ByThoseWhoNeedIt(string overlay)
    {
        Assert.Equal(["gateway", "prepare", "silo"], Going(overlay, Postgres));
        if (overlays[overlay].Of<StatefulSet>().Any())
        {
            Assert.Equal(["gateway", "prepare", "silo"], Coming(overlay, "postgres", Postgres));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Gateway_IsSpokenTo_FromTheIngressOnly(string overlay)
    {
        var passage = Assert.Single(Assert.Single(Policies(overlay), one => one.Name == "gateway").Spec.Ingress);
        var from = Assert.Single(passage.From);

        Assert.Equal([Http], passage.Ports.Select(port => port.Port));
        Assert.NotNull(from.NamespaceSelector);
        Assert.Null(from.PodSelector);
        Assert.Empty(Coming(overlay, "gateway", Http));
    }

    private IEnumerable<NetworkPolicy> Policies(string overlay) => overlays[overlay].Of<NetworkPolicy>();

    // Pods of this namespace that are let in at a port.
    private IEnumerable<string> Coming(string overlay, string to, int port) =>
        Policies(overlay)
            .Where(one => overlays[overlay].Found(one.Spec.PodSelector).Any(pods => pods.Name == to))
            .SelectMany(one => one.Spec.Ingress)
            .Where(passage => passage.Ports.Exists(open => open.Port == port))
            .SelectMany(passage => passage.From)
            .Where(peer => peer is { PodSelector: not null, NamespaceSelector: null })
            .SelectMany(peer => overlays[overlay].Found(peer.PodSelector!))
            .Select(pods => Plain(pods.Name))
            .Order(StringComparer.Ordinal);

    // Pods that are let out to a port.
    private IEnumerable<string> Going(string overlay, int port) =>
        Policies(overlay)
            .Where(one => one.Spec.Egress.Exists(passage => passage.Ports.Exists(open => open.Port == port)))
            .SelectMany(one => overlays[overlay].Found(one.Spec.PodSelector))
            .Select(pods => Plain(pods.Name))
            .Order(StringComparer.Ordinal);

    // The job bears its version.
    private static string Plain(string name) => name.Split('-')[0];

    private static List<int> Open(IEnumerable<IWorkload> pods) =>
        [
            .. pods.SelectMany(one => one.Template.Spec.Containers)
                .SelectMany(one => one.Ports)
                .Select(port => port.ContainerPort),
        ];
}
