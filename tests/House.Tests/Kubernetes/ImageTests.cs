using System.Text.RegularExpressions;
using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.House.Tests.Kubernetes.Shapes;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Kubernetes;

/// <summary>The Dockerfiles, read: there is nothing here to build them with.</summary>
[Trait("Needs", "kubectl")]
public sealed partial class ImageTests(Overlays overlays) : IClassFixture<Overlays>
{
    public static TheoryData<string> Images => ["gateway", "silo"];

    [Theory]
    [MemberData(nameof(Images))]
    public void Image_IsPublishedWithOrleans_FromSourcesThatAreThere(string image)
    {
        var file = Read(image);
        var project = Published().Match(file.Text).Groups[1].Value;
        var source = Assert.Single(Repository.Under(project, ".csproj"));
        var copied = Copied()
            .Matches(file.Text)
            .SelectMany(match => match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..^1]);

        Assert.Contains("-p:UseOrleans=true", file.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"""ENTRYPOINT ["dotnet", "ZhengXie.Linked.{Path.GetFileNameWithoutExtension(source.Path)}.dll"]""",
            file.Text,
            StringComparison.Ordinal
        );
        Found.Nothing(copied.Where(path => !Path.Exists(Path.Combine(Repository.Root, path))));
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void Image_IsBuiltOnVersionsThatAreNamed(string image) =>
        Assert.All(
            From().Matches(Read(image).Text),
            from => Assert.Matches(@":\d+\.\d+\.\d+[\w.-]*$", from.Groups[1].Value)
        );

    [Theory]
    [MemberData(nameof(Images))]
    public void Image_RunsAsTheUserAndAtThePorts_ThatTheManifestsName(string image)
    {
        var file = Read(image);
        var exposed = Exposed().Match(file.Text).Groups[1].Value.Split(' ');

        foreach (var overlay in overlays.All)
        {
            var (owner, container) = overlay.Containers.Single(one => one.Container.Name == image);
            Assert.Contains(
                $"\nUSER {owner.Template.Spec.SecurityContext.RunAsUser}\n",
                file.Text,
                StringComparison.Ordinal
            );
            Assert.Equal(container.Ports.Select(port => $"{port.ContainerPort}"), exposed);
            Assert.StartsWith($"linked/{image}:", container.Image, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Job_IsACommandOfTheGateway() =>
        Assert.All(
            overlays.All,
            overlay =>
            {
                var job = Assert.Single(overlay.Of<Job>().SelectMany(one => one.Template.Spec.Containers));
                Assert.StartsWith("linked/gateway:", job.Image, StringComparison.Ordinal);
                Assert.Equal(new PrepareCommand().Name, job.Args[0]);
            }
        );

    private static SourceFile Read(string image) => new($"k8s/images/{image}.Dockerfile");

    [GeneratedRegex(@"dotnet publish (src/\w+) ")]
    private static partial Regex Published();

    [GeneratedRegex(@"^COPY (?!--)(.+)$", RegexOptions.Multiline)]
    private static partial Regex Copied();

    [GeneratedRegex(@"^FROM (\S+)", RegexOptions.Multiline)]
    private static partial Regex From();

    [GeneratedRegex(@"^EXPOSE (.+)$", RegexOptions.Multiline)]
    private static partial Regex Exposed();
}
