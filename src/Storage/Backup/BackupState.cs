using System.Diagnostics.Metrics;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>What the last look at the backup found (备份状态), for whoever asks, and measured under the house's common name.</summary>
public sealed class BackupState : IDisposable
{
    private readonly Meter meter = new("ZhengXie.Linked");
    private readonly TimeProvider time;

    /// <summary>Nothing was looked at yet.</summary>
    /// <param name="time">Says how long ago.</param>
    public BackupState(TimeProvider time)
    {
        this.time = time;
        meter.CreateObservableGauge("linked.backup.archive.age", () => Age(Last?.ArchivedAt), "s", "距上次归档");
        meter.CreateObservableGauge("linked.backup.base.age", () => Age(Last?.BaseAt), "s", "距上次基础备份");
    }

    /// <summary>What was found last; none before the first look.</summary>
    public BackupReading? Last { get; internal set; }

    /// <summary>What is wrong now; none where nothing is, or nobody has looked yet.</summary>
    public string? Fault => Last?.Fault(time.GetUtcNow());

    /// <summary>Measures no more.</summary>
    public void Dispose() => meter.Dispose();

    private IEnumerable<Measurement<double>> Age(DateTimeOffset? moment) =>
        moment is { } last ? [new((time.GetUtcNow() - last).TotalSeconds)] : [];
}
