using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>A gateway without its doors: the record, the reports and the co-hosted engine, over a real database.</summary>
internal static class House
{
    /// <summary>Opens one; the clock of the rules stands still unless another is given.</summary>
    public static async Task<IHost> Open(
        TestDatabase database,
        Action<IHostApplicationBuilder>? also = null,
        TimeProvider? clock = null
    )
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddReportKeepers(database, clock ?? TestClock.OnMonday());
        builder.AddCohostedEngine();
        also?.Invoke(builder);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    /// <summary>What a silo needs to keep reports.</summary>
    public static void AddReportKeepers(this IServiceCollection services, TestDatabase database, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton(database.Service);
        services.AddSingleton<IBodyTreeSource, StandingTree>();
        services.AddSingleton<IBodyPath, StandingTree>();
        services.AddRecord(new RecordOptions());
        services.AddReports();
    }

    public static IEngine Engine(this IHost house) => house.Services.GetRequiredService<IEngine>();

    /// <summary>The report as the record has it.</summary>
    public static async Task<Report> Read(this IHost house, ReportId report) =>
        Fold.Of<Report, Report, ReportEvent, ReportOrder, ReportFacts>(await house.Load(report)).State;

    public static Task<LoadedStream> Load(this IHost house, ReportId report) =>
        house.Services.GetRequiredService<Journal>().Load(report.Value);

    private sealed class StandingTree : IBodyTreeSource, IBodyPath
    {
        public BodyTree Current => Changshu.Tree;

        public IEnumerable<string> Upward(string body) => [body];
    }
}
