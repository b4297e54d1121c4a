using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ZhengXie.Linked.House.Tests.Kubernetes.Shapes;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Kubernetes;

/// <summary>Settings in manifests are settings that the code reads: one that nobody reads is silently nothing.</summary>
[Trait("Needs", "kubectl")]
public sealed partial class SettingTests(Overlays overlays) : IClassFixture<Overlays>
{
    // Read by the framework, and by PostgreSQL's own image.
    private static readonly string[] Foreign = ["ASPNETCORE_", "Logging__", "OTEL_", "POSTGRES_", "PGDATA"];

    // Where a section is written down, if not in a file of options that names it.
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["Linked"] = "src/Storage/Postgres/LinkedDatabaseOptions.cs",
    };

    // What a process takes besides (RecordPools), and what PostgreSQL keeps for its keeper.
    private const int OfTheCluster = 3;
    private const int OfTheOwner = 8;
    private const int KeptFree = 3;

    public static TheoryData<string> Names => Overlays.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Setting_IsOneThatTheCodeReads(string overlay)
    {
        var named = Settings(overlay)
            .Where(name => !Foreign.Any(own => name.StartsWith(own, StringComparison.Ordinal)));

        Assert.NotEmpty(named);
        Found.Nothing(named.Except(OfTheServersScript(overlay), StringComparer.Ordinal).Where(name => !IsRead(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Owner_IsGivenToTheJobAlone(string overlay)
    {
        var given = overlays[overlay]
            .Containers.Where(one => Taken(overlay, one.Container).ContainsKey("Linked__Owner"))
            .Select(one => one.Owner);

        Assert.IsType<Job>(Assert.Single(given));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Secret_IsMadeAnewEachTime(string overlay)
    {
        var values = overlays[overlay].Of<Secret>().SelectMany(secret => secret.Data.Values).Select(Plain).ToList();

        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.DoesNotContain('{', value));
        // 32 bytes in Base64, wherever it stands.
        Assert.All(values, value => Assert.Matches(Secret32(), value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Silo_SaysTheAddressOfItsPod(string overlay)
    {
        var silo = overlays[overlay].Containers.Single(one => one.Owner.Name == "silo").Container;

        Assert.Equal(
            "status.podIP",
            Assert.Single(silo.Env, one => one.Name == "Cluster__Address").ValueFrom?.FieldRef?.FieldPath
        );
        Assert.Equal(Taken(overlay, silo)["Cluster__SiloPort"], $"{Port(silo, "silos")}");
        Assert.Equal(Taken(overlay, silo)["Cluster__GatewayPort"], $"{Port(silo, "gateways")}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Address_ThatAContainerListensAt_IsItsPort(string overlay) =>
        Assert.All(
            overlays[overlay].Containers.Where(one => one.Owner is Deployment).Select(one => one.Container),
            container =>
            {
                var address = Assert.Single(container.Env, one => one.Name == "ASPNETCORE_URLS").Value!;
                Assert.EndsWith(
                    $":{Port(container, container.ReadinessProbe!.HttpGet!.Port)}",
                    address,
                    StringComparison.Ordinal
                );
            }
        );

    [Fact]
    public void Connections_OfAllPods_FitTheServer()
    {
        const string local = "local";
        var server = Assert.Single(overlays[local].Of<StatefulSet>().SelectMany(one => one.Template.Spec.Containers));
        var most = Number(
            Assert.Single(server.Args, word => word.StartsWith("max_connections=", StringComparison.Ordinal))
        );
        var pool = overlays[local]
            .Of<Secret>()
            .SelectMany(secret => secret.Data)
            .Where(one => one.Key == "Linked__Service")
            .Sum(one => Number(Plain(one.Value)));
        // Each at the most that it may be, and one more while versions change; then the job with its two users.
        var members = overlays[local].Of<HorizontalPodAutoscaler>().Sum(one => one.Spec.MaxReplicas + 1);

        Assert.InRange((members * (pool + OfTheCluster)) + pool + OfTheOwner, 1, most - KeptFree);
    }

    // The last number of a text.
    private static int Number(string text) => int.Parse(LastNumber().Match(text).Value, CultureInfo.InvariantCulture);

    private static int Port(Container container, string name) =>
        container.Ports.Single(port => port.Name == name).ContainerPort;

    private IEnumerable<string> Settings(string overlay) =>
        overlays[overlay]
            .Containers.SelectMany(one =>
                Taken(overlay, one.Container).Keys.Concat(one.Container.Env.Select(env => env.Name))
            )
            .Distinct(StringComparer.Ordinal);

    private Dictionary<string, string> Taken(string overlay, Container container)
    {
        var maps = overlays[overlay]
            .Of<ConfigMap>()
            .ToDictionary(one => one.Name, one => one.Data, StringComparer.Ordinal);
        var secrets = overlays[overlay]
            .Of<Secret>()
            .ToDictionary(one => one.Name, one => one.Data, StringComparer.Ordinal);
        return container
            .EnvFrom.SelectMany(from => from.ConfigMapRef is { } map ? maps[map.Name] : secrets[from.SecretRef!.Name])
            .ToDictionary(StringComparer.Ordinal);
    }

    // What only the script beside PostgreSQL reads, by the names that stand in it.
    private IEnumerable<string> OfTheServersScript(string overlay) =>
        overlays[overlay]
            .Of<ConfigMap>()
            .SelectMany(map => map.Data.Values)
            .SelectMany(text => InShell().Matches(text))
            .Select(name => name.Groups[1].Value);

    // Section__Property, or Section__List__0; a name alone is read as it stands.
    private static bool IsRead(string name)
    {
        var parts = name.Split("__");
        if (parts.Length == 1)
        {
            return Sources().Any(file => file.Text.Contains($"\"{name}\"", StringComparison.Ordinal));
        }
        var options = Written.TryGetValue(parts[0], out var path)
            ? new SourceFile(path)
            : Sources()
                .SingleOrDefault(file =>
                    file.Text.Contains($"const string Section = \"{parts[0]}\"", StringComparison.Ordinal)
                );
        return options is not null
            && Regex.IsMatch(options.Text, $@"^    public \S+ {parts[1]} {{ get;", RegexOptions.Multiline);
    }

    private static IEnumerable<SourceFile> Sources() => Repository.Under("src", ".cs");

    private static string Plain(string sealedValue) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(sealedValue.Replace("\n", "", StringComparison.Ordinal)));

    [GeneratedRegex(@"\d+$")]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"\$([A-Z_]+)")]
    private static partial Regex InShell();

    [GeneratedRegex("[A-Za-z0-9+/]{43}=")]
    private static partial Regex Secret32();
}
