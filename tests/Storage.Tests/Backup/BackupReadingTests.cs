using System.IO.Compression;
using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Storage.Tests.Backup;

public sealed class BackupReadingTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);
    private static readonly BackupReading Sound = new(true, Now, false, Now.AddHours(-20), null, true);

    private readonly string wal = Directory.CreateTempSubdirectory("linked-wal-").FullName;

    public void Dispose() => Directory.Delete(wal, recursive: true);

    [Fact]
    public void Fault_EachThingThatIsWrong_IsSaidPlainly()
    {
        Assert.Null(Sound.Fault(Now));
        Assert.Contains("没有连续归档", Says(Sound with { IsArchiving = false }), StringComparison.Ordinal);
        Assert.Contains("归档失败", Says(Sound with { IsFailing = true }), StringComparison.Ordinal);
        Assert.Contains("缺口", Says(Sound with { Gap = "0A" }), StringComparison.Ordinal);
        Assert.Contains("基础备份", Says(Sound with { BaseAt = null }), StringComparison.Ordinal);
        Assert.Contains("基础备份", Says(Sound with { BaseAt = Now.AddHours(-37) }), StringComparison.Ordinal);
        Assert.Contains("无法读取：没了", Says(Sound with { Unreadable = "没了" }), StringComparison.Ordinal);
        // Another tool makes the base backups of a server of one's own.
        Assert.Null((Sound with { BaseAt = null, MakesBases = false }).Fault(Now));
    }

    [Fact]
    public void GapAfter_SegmentThatIsMissing_NamesTheOneBefore()
    {
        Archive("000000010000000000000001", "0000000100000000000000FE", "0000000100000000000000FF");
        Archive("000000010000000100000000", "000000020000000100000000", "000000020000000100000001");
        Assert.Null(ArchivedWal.GapAfter(wal, "0000000100000000000000FD"));

        Archive("000000020000000100000003");
        Assert.Equal("000000020000000100000001", ArchivedWal.GapAfter(wal, "0000000100000000000000FD"));
    }

    [Fact]
    public void RemoveBefore_OlderSegments_GoAndHistoriesStay()
    {
        Archive("000000010000000000000001", "000000010000000000000002", "000000020000000000000003", "00000002.history");

        ArchivedWal.RemoveBefore(wal, "000000010000000000000003");

        Assert.Equal(
            ["00000002.history.gz", "000000020000000000000003.gz"],
            Directory.GetFiles(wal).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Timelines_BackupInWhatWasLeftBehind_LeadsNowhere()
    {
        Assert.True(Timelines.Read(wal).LeadFrom(1, "0/9000000"));

        using (
            var packed = new GZipStream(File.Create(Path.Combine(wal, "00000002.history.gz")), CompressionMode.Compress)
        )
        {
            packed.Write("1\t0/5000000\tbefore 2025-03-03 01:00:00+00\n"u8);
        }

        Assert.True(Timelines.Read(wal).LeadFrom(1, "0/4FFFFFF"));
        Assert.False(Timelines.Read(wal).LeadFrom(1, "0/5000001"));
        Assert.True(Timelines.Read(wal).LeadFrom(2, "0/5000001"));
    }

    [Theory]
    [InlineData("2025-03-03T01:59:59+08:00", "2025-03-02T02:00:00+08:00")]
    [InlineData("2025-03-03T02:00:00+08:00", "2025-03-03T02:00:00+08:00")]
    public void DailyBackup_IsDueAtItsHourInBeijing(string moment, string due) =>
        Assert.Equal(DateTimeOffset.Parse(due), DailyBackup.DueBefore(DateTimeOffset.Parse(moment), 2));

    private static string Says(BackupReading reading) => reading.Fault(Now) ?? "";

    private void Archive(params string[] names)
    {
        foreach (var name in names)
        {
            File.WriteAllBytes(Path.Combine(wal, name + ".gz"), []);
        }
    }
}
