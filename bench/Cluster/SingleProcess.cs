using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>The local engine (单机): keepers in this process, as a gateway on one machine has them.</summary>
internal sealed class SingleProcess : IPlace
{
    private readonly RecordDatabase record;
    private readonly IHost host;
    private readonly IEngine engine;
    private readonly SubmitOrders orders;

    private SingleProcess(RecordDatabase record, IHost host, IReadOnlyList<Office> offices)
    {
        (this.record, this.host) = (record, host);
        engine = host.Services.GetRequiredService<IEngine>();
        orders = new(offices);
    }

    public string Name => "single process, local engine";

    public IReadOnlyList<int> Processes { get; } = [Environment.ProcessId];

    public static async Task<SingleProcess> Open(BenchDatabase database, IReadOnlyList<Office> offices)
    {
        var opened = await database.Open();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(opened.Service);
        builder.Services.AddRecord(new RecordOptions());
        builder.Services.AddNouns(builder.Configuration);
        var built = builder.Build();
        await built.Services.GetRequiredService<BodyDirectory>().Refresh(CancellationToken.None);
        await built.Services.GetRequiredService<CalendarDirectory>().Refresh(CancellationToken.None);
        return new(opened, built, offices);
    }

    public Task<Samples> Run(int callers, TimeSpan duration) => Callers.Run(callers, duration, Submit);

    public async ValueTask DisposeAsync()
    {
        host.Dispose();
        await record.DisposeAsync();
    }

    private async Task Submit(int caller) => Answer.Check(await engine.Do(orders.Next(caller)));
}
