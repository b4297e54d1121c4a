namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>One process's hold on a folder; the operating system frees it however the process ends.</summary>
internal static class FolderLock
{
    /// <summary>Takes the lock; null when another process has it.</summary>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
