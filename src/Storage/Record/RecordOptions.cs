using System.ComponentModel.DataAnnotations;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>Settings of the record (记录设置): the configuration section <c>Linked:Record</c>.</summary>
public sealed record RecordOptions
{
    /// <summary>Connections that append, each one group at a time.</summary>
    [Range(1, 16)]
    public int Writers { get; init; } = 2;

    /// <summary>Most acts in a group.</summary>
    [Range(1, 256)]
    public int GroupActs { get; init; } = 64;

    /// <summary>Bytes of texts and events after which a group takes no further act.</summary>
    [Range(1 << 10, 1 << 28)]
    public int GroupBytes { get; init; } = 4 << 20;

    /// <summary>Most acts that wait; more are refused at once.</summary>
    [Range(1, 1 << 20)]
    public int Waiting { get; init; } = 4096;

    /// <summary>How long an act waits for a record that is away before its caller is told so.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What new events are chained with.</summary>
    public ChainAlgorithm Algorithm { get; init; } = ChainAlgorithm.Sha256;
}
