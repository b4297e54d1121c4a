using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Storage.Tests.Backup;

public sealed class BackupFolderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 1, 0, 0, 300, TimeSpan.Zero);

    private readonly string root = Directory.CreateTempSubdirectory("linked-backups-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Begin_TwiceInOneSecondThenWithTheClockSetBack_EachIsTheNewestAndNoneIsOverwritten()
    {
        var first = await Make(Now);
        var second = await Make(Now.AddMilliseconds(400));
        var third = await Make(Now.AddHours(-1));

        Assert.Equal([first, second, third], new BackupFolder(root).List().Select(kept => kept.Folder));
        new BackupFolder(root).Prune(keep: 1);
        Assert.Equal(third, new BackupFolder(root).Newest()?.Folder);
    }

    [Fact]
    public async Task Begin_BesideOneThatSomebodyRenamed_StillHasItsMomentForAName()
    {
        var first = await Make(Now);
        Directory.Move(first, Path.Combine(Path.GetDirectoryName(first)!, "before-the-move"));

        Assert.Equal("20250303T010000Z", Path.GetFileName(await Make(Now)));
    }

    private async Task<string> Make(DateTimeOffset moment)
    {
        var making = new BackupFolder(root).Begin(moment);
        var manifest = new BackupManifest("1", "18.4", 1, moment, moment, "01", "01", "0/1", []);
        await manifest.WriteAsync(making, CancellationToken.None);
        return BackupFolder.Keep(making);
    }
}
