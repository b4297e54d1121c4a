using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>Reads what index entries are drawn from (编索引的材料): reports, texts, names of authors and units.</summary>
internal static class SearchMaterial
{
    private const string People = "SELECT person, name FROM lists.people WHERE person = ANY (@ids)";

    private const string Units = "SELECT unit, name FROM lists.units WHERE unit = ANY (@ids)";

    private const string Texts =
        "SELECT hash, bytes FROM record.texts WHERE hash = ANY (@hashes) AND bytes IS NOT NULL";

    /// <summary>The drawings of those of the streams that are reports.</summary>
    public static async Task<IReadOnlyList<SearchDrawing>> Read(
        NpgsqlConnection connection,
        EventCodec codec,
        Guid[] streams,
        CancellationToken cancellation
    )
    {
        var loaded = await Streams.Load(connection, codec, streams, cancellation);
        var reports = loaded
            .Values.Select(stream => stream.Events.Select(Fold.Own<ReportEvent>).Aggregate(Report.Start, Report.Evolve))
            .Where(report => report.Exists)
            .ToList();
        var sources = await Sources(connection, reports, cancellation);
        return [.. reports.Select(report => new SearchDrawing(report, sources))];
    }

    private static async Task<SearchSources> Sources(
        NpgsqlConnection connection,
        List<Report> reports,
        CancellationToken cancellation
    )
    {
        var sightings = reports.SelectMany(Sighting.Of).ToList();
        var authors = sightings.SelectMany(sighting => sighting.Authors).Select(author => author.Value).Distinct();
        var units = sightings.SelectMany(sighting => sighting.Units).Select(unit => unit.Value).Distinct();
        var hashes = sightings.SelectMany(sighting => sighting.Texts.Append(sighting.Face)).OfType<string>().Distinct();
        return new(
            (await Names(People, authors)).ToDictionary(row => new PersonId(row.Id), row => row.Name),
            (await Names(Units, units)).ToDictionary(row => new UnitId(row.Id), row => row.Name),
            (
                await connection.QueryAsync<(byte[] Hash, byte[] Bytes)>(
                    new(
                        Texts,
                        new { hashes = hashes.Select(Convert.FromHexString).ToArray() },
                        cancellationToken: cancellation
                    )
                )
            ).ToDictionary(row => Convert.ToHexStringLower(row.Hash), row => row.Bytes, StringComparer.Ordinal)
        );

        Task<IEnumerable<(Guid Id, string Name)>> Names(string query, IEnumerable<Guid> ids) =>
            connection.QueryAsync<(Guid, string)>(
                new(query, new { ids = ids.ToArray() }, cancellationToken: cancellation)
            );
    }
}
