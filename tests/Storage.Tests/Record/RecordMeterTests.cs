using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class RecordMeterTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Fact]
    public async Task Append_Act_IsMeasuredByItsVerdict()
    {
        var verdicts = new ConcurrentQueue<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument is { Meter.Name: "ZhengXie.Linked", Name: "linked.acts" })
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>(
            (_, _, tags, _) => verdicts.Enqueue($"{tags[0].Key} {tags[0].Value}")
        );
        listener.Start();
        await using var appender = new GroupAppender(house.Service, new(), TimeProvider.System);
        var act = NoteActs.Open();

        await appender.Append(act);
        await appender.Append(act);

        Assert.Contains("verdict Done", verdicts);
        Assert.Contains("verdict Repeated", verdicts);
    }
}
