using ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

namespace ZhengXie.Linked.House.Tests.Kubernetes;

/// <summary>What a manifest names is there: in Kubernetes a wrong name is no error, only a pod that never starts or a rule that never holds.</summary>
[Trait("Needs", "kubectl")]
public sealed class ReferenceTests(Overlays overlays) : IClassFixture<Overlays>
{
    // Brought by whoever runs the place: the certificate of the address, and the authority behind PostgreSQL's.
    private static readonly string[] Brought = ["certificate", "authority"];

    public static TheoryData<string> Names => Overlays.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Settings_ThatAContainerTakes_AreThere(string overlay)
    {
        var manifests = overlays[overlay];
        var given = manifests
            .Of<ConfigMap>()
            .Select(one => one.ToString())
            .Concat(manifests.Of<Secret>().Select(one => one.ToString()))
            .Concat(Brought.Select(name => $"ConfigMap {name}"));
        var taken = manifests
            .Containers.SelectMany(one => one.Container.EnvFrom)
            .Select(from => from.ConfigMapRef is { } map ? $"ConfigMap {map.Name}" : $"Secret {from.SecretRef!.Name}")
            .Concat(
                Volumes(manifests)
                    .Select(volume => volume.ConfigMap)
                    .OfType<Reference>()
                    .Select(map => $"ConfigMap {map.Name}")
            );

        Found.Nothing(taken.Except(given, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Resource_StandsOnceInTheNamespace(string overlay)
    {
        var all = overlays[overlay].All;

        Assert.Distinct(all.Select(one => one.ToString()));
        Found.Nothing(all.Where(one => one is not Namespace && one.Metadata.Namespace != "linked"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Volume_ThatIsMounted_IsThere_AndMounted(string overlay) =>
        Assert.All(
            overlays[overlay].Of<IWorkload>(),
            one =>
                Assert.Equal(
                    one.Template.Spec.Volumes.Select(volume => volume.Name)
                        .Concat(Claims(one))
                        .Order(StringComparer.Ordinal),
                    one.Template.Spec.Containers.SelectMany(container => container.VolumeMounts)
                        .Select(mount => mount.Name)
                        .Order(StringComparer.Ordinal)
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Account_ThatAPodTakes_IsItsOwn(string overlay)
    {
        var accounts = overlays[overlay].Of<ServiceAccount>().Select(one => one.Name).Order(StringComparer.Ordinal);
        var taken = overlays[overlay].Of<IWorkload>().Select(one => one.Template.Spec.ServiceAccountName);

        Assert.Equal(accounts, taken.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Selector_FindsOneWorkload(string overlay)
    {
        var manifests = overlays[overlay];
        var selectors = manifests
            .Of<PodDisruptionBudget>()
            .Select(one => (one.Name, one.Spec.Selector))
            .Concat(manifests.Of<Deployment>().Select(one => (one.Name, one.Spec.Selector)))
            .Concat(manifests.Of<StatefulSet>().Select(one => (one.Name, one.Spec.Selector)))
            .Concat(
                manifests
                    .Of<IWorkload>()
                    .SelectMany(
                        one => one.Template.Spec.TopologySpreadConstraints,
                        (one, spread) => (one.Name, spread.LabelSelector)
                    )
            );

        Assert.All(selectors, one => Assert.Equal(one.Name, Assert.Single(manifests.Found(one.Item2)).Name));
        Assert.All(
            manifests.Of<HorizontalPodAutoscaler>().Select(one => one.Spec.ScaleTargetRef),
            target => Assert.Contains(manifests.All, one => one.ToString() == $"{target.Kind} {target.Name}")
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Deployment_IsBudgeted_AndScaled(string overlay)
    {
        var deployments = overlays[overlay].Of<Deployment>().ToList();

        Assert.Equal(2, deployments.Count);
        Assert.All(
            deployments,
            one =>
            {
                Assert.Contains(overlays[overlay].Of<PodDisruptionBudget>(), budget => budget.Name == one.Name);
                var scaling = Assert.Single(
                    overlays[overlay].Of<HorizontalPodAutoscaler>(),
                    scaled => scaled.Name == one.Name
                );
                Assert.InRange(scaling.Spec.MinReplicas, 2, scaling.Spec.MaxReplicas);
                // Otherwise each time the manifests are sent, what the autoscaler found is undone.
                Assert.Null(one.Spec.Replicas);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Service_LeadsToAPort(string overlay)
    {
        var manifests = overlays[overlay];

        Assert.All(
            manifests.Of<Service>().Where(one => one.Spec.Selector.Count > 0),
            service =>
            {
                var found = Assert.Single(manifests.Found(new() { MatchLabels = service.Spec.Selector }));
                var open = found
                    .Template.Spec.Containers.SelectMany(container => container.Ports)
                    .Select(port => port.Name);
                Assert.All(service.Spec.Ports, port => Assert.Contains(port.TargetPort, open));
            }
        );
        Assert.All(
            manifests.Of<EndpointSlice>(),
            slice =>
            {
                var service = Assert.Single(
                    manifests.Of<Service>(),
                    one => one.Name == slice.Metadata.Labels["kubernetes.io/service-name"]
                );
                Assert.Equal(service.Spec.Ports.Select(port => port.Name), slice.Ports.Select(port => port.Name));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Address_LeadsToTheGateway_WithoutStickiness(string overlay)
    {
        var ingress = Assert.Single(overlays[overlay].Of<Ingress>());
        var rule = Assert.Single(ingress.Spec.Rules);
        var backend = Assert.Single(rule.Http.Paths).Backend.Service;
        var service = Assert.Single(overlays[overlay].Of<Service>(), one => one.Name == backend.Name);

        Assert.Contains(service.Spec.Ports, port => port.Name == backend.Port.Name);
        Assert.Equal("None", service.Spec.SessionAffinity);
        Assert.DoesNotContain(
            ingress.Metadata.Annotations.Keys,
            key => key.Contains("affinity", StringComparison.Ordinal)
        );
        Assert.All(
            ingress.Spec.Tls,
            certificate =>
            {
                Assert.Equal([rule.Host], certificate.Hosts);
                Assert.Contains(certificate.SecretName, Brought);
            }
        );
    }

    private static IEnumerable<Volume> Volumes(Overlay manifests) =>
        manifests.Of<IWorkload>().SelectMany(one => one.Template.Spec.Volumes);

    private static IEnumerable<string> Claims(IWorkload workload) =>
        workload is StatefulSet set ? set.Spec.VolumeClaimTemplates.Select(claim => claim.Metadata.Name) : [];
}
