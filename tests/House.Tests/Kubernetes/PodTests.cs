using ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

namespace ZhengXie.Linked.House.Tests.Kubernetes;

/// <summary>What every pod is held to, in every overlay.</summary>
[Trait("Needs", "kubectl")]
public sealed class PodTests(Overlays overlays) : IClassFixture<Overlays>
{
    // The longest patience of a host at its end, which is the silo's (SiloServices), and a little.
    private const int DrainSeconds = 45 + 5;

    public static TheoryData<string> Names => Overlays.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Pod_IsNobody_AndMayNothing(string overlay)
    {
        Assert.All(
            overlays[overlay].Of<IWorkload>(),
            one =>
            {
                var pod = one.Template.Spec;
                Assert.True(pod.SecurityContext.RunAsNonRoot, one.Name);
                Assert.NotEqual(0, pod.SecurityContext.RunAsUser ?? 0);
                Assert.NotEqual(0, pod.SecurityContext.RunAsGroup ?? 0);
                Assert.Equal("RuntimeDefault", pod.SecurityContext.SeccompProfile.Type);
                Assert.False(pod.AutomountServiceAccountToken ?? true, one.Name);
                Assert.False(pod.EnableServiceLinks ?? true, one.Name);
            }
        );
        Assert.All(
            overlays[overlay].Of<ServiceAccount>(),
            one => Assert.False(one.AutomountServiceAccountToken ?? true)
        );
        Assert.All(
            overlays[overlay].Of<Namespace>(),
            one => Assert.Equal("restricted", one.Metadata.Labels["pod-security.kubernetes.io/enforce"])
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Container_WritesNowhereButInFoldersGiven(string overlay) =>
        Assert.All(
            overlays[overlay].Containers.Select(one => one.Container),
            container =>
            {
                Assert.True(container.SecurityContext.ReadOnlyRootFilesystem, container.Name);
                Assert.False(container.SecurityContext.AllowPrivilegeEscalation ?? true, container.Name);
                Assert.Equal(["ALL"], container.SecurityContext.Capabilities.Drop);
                Assert.Empty(container.SecurityContext.Capabilities.Add);
                Assert.Contains(container.VolumeMounts, mount => mount.MountPath == "/tmp");
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Container_SaysWhatItNeeds_AndIsBounded(string overlay) =>
        Assert.All(
            overlays[overlay].Containers.Select(one => one.Container.Resources),
            resources =>
            {
                Assert.Equal(["cpu", "ephemeral-storage", "memory"], resources.Requests.Keys.Order());
                // None on cpu: what is held back answers no probes, and a silo is taken for dead by the others.
                Assert.Equal(["ephemeral-storage", "memory"], resources.Limits.Keys.Order());
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Container_ThatStays_IsAskedHowItIs(string overlay)
    {
        var staying = overlays[overlay].Containers.Where(one => one.Owner is not Job).ToList();

        Assert.NotEmpty(staying);
        Assert.All(
            staying.SelectMany(one => one.Container.Probes, (one, probe) => (one.Container, Probe: probe)),
            asked =>
            {
                Assert.NotNull(asked.Probe);
                Assert.True(asked.Probe.HttpGet is not null != asked.Probe.Exec is not null, asked.Container.Name);
                if (asked.Probe.HttpGet is { } page)
                {
                    Assert.Contains(asked.Container.Ports, port => port.Name == page.Port);
                    Assert.StartsWith("/health/", page.Path, StringComparison.Ordinal);
                }
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pod_HasTimeToFinish(string overlay)
    {
        Assert.All(
            overlays[overlay].Of<Deployment>(),
            one =>
            {
                var pause = one.Template.Spec.Containers.Max(container =>
                    container.Lifecycle?.PreStop.Sleep?.Seconds ?? 0
                );
                Assert.True(one.Template.Spec.TerminationGracePeriodSeconds >= pause + DrainSeconds, one.Name);
                // The new one stands before the old one goes.
                Assert.Equal("0", one.Spec.Strategy?.RollingUpdate.MaxUnavailable);
            }
        );
        Assert.NotNull(Single(overlay, "gateway").Template.Spec.Containers[0].Lifecycle?.PreStop.Sleep);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Image_IsOfOneVersion_AndNeverTheLatest(string overlay)
    {
        var images = overlays[overlay].Containers.Select(one => one.Container.Image).ToList();

        Assert.All(images, image => Assert.Matches(@"^[\w./-]+:[\w.-]+$", image));
        Assert.DoesNotContain(images, image => image.EndsWith(":latest", StringComparison.Ordinal));
        Assert.Single(
            images
                .Where(image => image.StartsWith("linked/", StringComparison.Ordinal))
                .Select(image => image.Split(':')[1])
                .Distinct(StringComparer.Ordinal)
        );
    }

    private Deployment Single(string overlay, string name) =>
        overlays[overlay].Of<Deployment>().Single(one => one.Name == name);
}
