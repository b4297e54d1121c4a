using BenchmarkDotNet.Attributes;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Rules;

/// <summary>What stands in the record (编解码与哈希链): events as bytes, there and back, and one link of the chain.</summary>
public class RecordBenchmarks
{
    private readonly EventCodec codec = EventCodec.House;
    private readonly Recorded<ReportEvent> submitted = WalkedReport.Made.Event<ReportSubmitted>();
    private readonly Recorded<ReportEvent> signed = WalkedReport.Made.Event<ReportSigned>();
    private readonly EventBytes submittedBytes;
    private readonly EventBytes signedBytes;
    private readonly byte[] previous;

    /// <summary>Writes both events once.</summary>
    public RecordBenchmarks()
    {
        submittedBytes = Written(submitted);
        signedBytes = Written(signed);
        previous = Chain.Link(ChainAlgorithm.Sha256, [], signedBytes.Bytes);
    }

    /// <summary>The longest of the common events.</summary>
    [Benchmark(Description = "write event: submitted")]
    public EventBytes WriteSubmitted() => Written(submitted);

    /// <summary>A short one.</summary>
    [Benchmark(Description = "write event: signed")]
    public EventBytes WriteSigned() => Written(signed);

    /// <summary>As a keeper reads it that loads the stream.</summary>
    [Benchmark(Description = "read event: submitted")]
    public Recorded<IEvent> ReadSubmitted() => Read(submittedBytes);

    /// <summary>A short one.</summary>
    [Benchmark(Description = "read event: signed")]
    public Recorded<IEvent> ReadSigned() => Read(signedBytes);

    /// <summary>As it is by default.</summary>
    [Benchmark(Description = "chain link over a submission: SHA-256")]
    public byte[] LinkSha256() => Chain.Link(ChainAlgorithm.Sha256, previous, submittedBytes.Bytes);

    /// <summary>Where 密评 asks for it.</summary>
    [Benchmark(Description = "chain link over a submission: SM3")]
    public byte[] LinkSm3() => Chain.Link(ChainAlgorithm.Sm3, previous, submittedBytes.Bytes);

    private EventBytes Written(Recorded<ReportEvent> recorded) => codec.Write(recorded.Event, recorded.At, recorded.By);

    private Recorded<IEvent> Read(EventBytes written) =>
        codec.Read(new(written.Name, written.Version), written.Bytes, number: null);
}
