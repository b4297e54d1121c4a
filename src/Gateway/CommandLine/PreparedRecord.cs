using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>A record that is brought to the state in which gateways of a cluster may start on it (准备).</summary>
internal static class PreparedRecord
{
    /// <summary>
    /// Opens the record, which applies the migrations, and lays the foundation. Two that prepare at the same moment take turns, and the
    /// second finds everything done.
    /// </summary>
    /// <param name="arguments">The command's arguments, for the settings among them.</param>
    /// <param name="output">Where the first administrators' passwords are shown.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public static async Task<CommandRecord> Open(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var record = await CommandRecord.Open(arguments, cancellation, AddFoundation);
        try
        {
            await using var turn = await PreparationTurn.Take(record.Get<RecordDatabase>().Owner, cancellation);
            await record.Get<Foundation>().Lay(output, cancellation);
            // The members of a cluster have no owner that could: after a standby took over, screens must not wait for lost numbers.
            await new FeedEpochs(record.Get<RecordDatabase>().Owner).OpenIfMoved(cancellation);
            return record;
        }
        catch
        {
            await record.DisposeAsync();
            throw;
        }
    }

    private static void AddFoundation(HostApplicationBuilder builder, LinkedDatabaseOptions settings)
    {
        var demo = DemoOptions.From(builder.Configuration);
        builder.Services.AddAccounts(builder.Configuration, settings.DataFolder, demo.On);
        builder.Services.AddFoundation(demo);
    }
}
