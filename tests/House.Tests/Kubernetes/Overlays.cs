using System.Diagnostics;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Kubernetes;

/// <summary>Every overlay, built by <c>bin/manifests</c> as an operator would build it.</summary>
public sealed class Overlays
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, Overlay> built = Build();

    /// <summary>Their names, which are those of their folders.</summary>
    public static TheoryData<string> Names =>
        [
            .. Repository
                .Under("k8s/overlays", "/kustomization.yaml")
                .Where(file => file.Parts.Length == 4)
                .Select(file => file.Parts[2]),
        ];

    internal IEnumerable<Overlay> All => built.Values;

    internal Overlay this[string name] => built[name];

    private static Dictionary<string, Overlay> Build()
    {
        var folder = Directory.CreateTempSubdirectory("linked-manifests-").FullName;
        try
        {
            var start = new ProcessStartInfo(Path.Combine(Repository.Root, "bin/manifests"), [folder])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using var building = Process.Start(start)!;
            var said = building.StandardError.ReadToEnd();
            Assert.True(building.WaitForExit(Patience), "bin/manifests does not end.");
            Assert.True(building.ExitCode == 0, said);
            // A field that is about to go is said there, and nowhere else.
            Assert.Equal("", said);
            return Directory
                .EnumerateFiles(folder, "*.yaml")
                .ToDictionary(
                    file => Path.GetFileNameWithoutExtension(file),
                    file => Overlay.Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)),
                    StringComparer.Ordinal
                );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
