namespace ZhengXie.Linked.Bench.Start;

/// <summary>The folder of a gateway's data (数据文件夹), which goes when the measurement is over.</summary>
internal sealed class OwnFolder : IDisposable
{
    /// <summary>Makes a new, empty one.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="folder">Where the bench keeps its files.</param>
    public OwnFolder(string purpose, string folder)
    {
        // Under bin/ci this is where all tests write; by hand the disk that the bench measures.
        var parent = Environment.GetEnvironmentVariable("TMPDIR") is { Length: > 0 } given ? given : folder;
        Path = System.IO.Path.Combine(parent, $"{purpose}-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Where PostgreSQL keeps its own files.</summary>
    public string Data => System.IO.Path.Combine(Root, "data");

    // Where its user may not enter, the private server moves and leaves a note.
    private string Root
    {
        get
        {
            var home = System.IO.Path.Combine(Path, "postgres");
            var note = System.IO.Path.Combine(home, "moved-to");
            return File.Exists(note) ? File.ReadAllText(note) : home;
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
        Directory.Delete(Path, recursive: true);
    }
}
