namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The private server's log, for the operator who must learn why it did not start.</summary>
internal static class ServerLog
{
    private const int Lines = 12;

    /// <summary>The last lines of the file written last.</summary>
    public static string Tail(string folder)
    {
        var newest = new DirectoryInfo(folder).GetFiles("*.log").MaxBy(file => file.LastWriteTimeUtc);
        return newest is null ? string.Empty : string.Join('\n', File.ReadLines(newest.FullName).TakeLast(Lines));
    }
}
