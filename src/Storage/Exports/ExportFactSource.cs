using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>Gathers what the rules of exports may know (导出依据): the moment, the bodies, how many wait.</summary>
internal sealed class ExportFactSource(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
    : IFactSource<ExportOrder, ExportFacts>
{
    private const string Waiting = """
        SELECT count(*)::int FROM (SELECT FROM lists.exports WHERE state = 'Waiting' LIMIT @most) AS waiting
        """;

    public async ValueTask<ExportFacts> Gather(ExportOrder order, CancellationToken cancellation)
    {
        var waiting = order.Command is AskExport ? await CountWaiting(cancellation) : 0;
        return new(time.GetUtcNow(), bodies.Current, waiting);
    }

    private async Task<int> CountWaiting(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<int>(
            new(Waiting, new { most = ExportRules.MostWaitingInHouse + 1 }, cancellationToken: cancellation)
        );
    }
}
