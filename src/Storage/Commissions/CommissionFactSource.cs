using System.Collections.Immutable;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>Gathers what the rules of commissions may know (约稿依据): the moment, the bodies, the commission to relay, who answered.</summary>
public sealed class CommissionFactSource(
    NpgsqlDataSource database,
    Streams streams,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    ClockRules clocks,
    TimeProvider time
) : IFactSource<CommissionOrder, CommissionFacts>
{
    private const string Answered = """
        SELECT d.place FROM lists.commission_addressees d
        WHERE d.commission = @commission AND EXISTS (
            SELECT FROM lists.commission_answers a
            WHERE a.commission = d.commission AND a.from_body = d.body AND (d.unit IS NULL OR a.unit = d.unit))
        """;

    /// <inheritdoc/>
    public async ValueTask<CommissionFacts> Gather(CommissionOrder order, CancellationToken cancellation)
    {
        var facts = new CommissionFacts(time.GetUtcNow(), bodies.Current)
        {
            Calendars = calendars.Current,
            Rules = clocks,
        };
        return order.Command switch
        {
            IssueCommission { Parent: { } parent } => facts with { Parent = await Find(parent, cancellation) },
            RemindCommission => facts with { Answered = await AnsweredIn(order.Commission, cancellation) },
            _ => facts,
        };
    }

    // An id that names something else is no commission.
    private async Task<Commission?> Find(CommissionId id, CancellationToken cancellation)
    {
        var stream = await streams.Load(id.Value, cancellation);
        if (stream.Events.IsEmpty || stream.Events[0].Event is not CommissionEvent)
        {
            return null;
        }
        return Fold.Of<Commission, Commission, CommissionEvent, CommissionOrder, CommissionFacts>(stream).State;
    }

    private async Task<ImmutableHashSet<int>> AnsweredIn(CommissionId id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var places = await connection.QueryAsync<int>(
            new(Answered, new { commission = id.Value }, cancellationToken: cancellation)
        );
        return [.. places];
    }
}
