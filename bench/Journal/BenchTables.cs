using Npgsql;
using NpgsqlTypes;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>The one list that the acts write, and the prose for those who write in SQL.</summary>
internal static class BenchTables
{
    private const string Tables = """
        CREATE TABLE lists.bench (
            report uuid PRIMARY KEY, body text NOT NULL, number text, stage text NOT NULL, text_hash text NOT NULL,
            submitted_at timestamptz NOT NULL
        );
        CREATE FUNCTION lists.write_bench(rows jsonb) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO lists.bench
            SELECT r.report, r.body, r.number, r.stage, r.text_hash, r.submitted_at
            FROM jsonb_to_recordset(rows) AS r (
                report uuid, body text, number text, stage text, text_hash text, submitted_at timestamptz
            )
            ORDER BY r.report
            ON CONFLICT (report) DO UPDATE SET stage = excluded.stage, text_hash = excluded.text_hash;
        END
        $$;
        CREATE TABLE lists.bench_prose (id int PRIMARY KEY, bytes bytea NOT NULL);
        """;

    private const string Settings = """
        SELECT format('PostgreSQL %s, fsync %s, synchronous_commit %s, texts %s',
            current_setting('server_version'), current_setting('fsync'), current_setting('synchronous_commit'),
            CASE WHEN attstorage = 'e' THEN 'not compressed' WHEN attcompression = 'l' THEN 'lz4' ELSE 'pglz' END)
        FROM pg_attribute WHERE attrelid = 'record.texts'::regclass AND attname = 'bytes'
        """;

    public static async Task Make(NpgsqlDataSource owner, NpgsqlDataSource service)
    {
        await using var tables = owner.CreateCommand(Tables);
        await tables.ExecuteNonQueryAsync();
        await using var connection = await service.OpenConnectionAsync();
        await using var prose = await connection.BeginBinaryImportAsync(
            "COPY lists.bench_prose FROM STDIN (FORMAT BINARY)"
        );
        for (var id = 0; id < Prose.All.Count; id++)
        {
            await prose.StartRowAsync();
            await prose.WriteAsync(id, NpgsqlDbType.Integer);
            await prose.WriteAsync(Prose.All[id], NpgsqlDbType.Bytea);
        }
        await prose.CompleteAsync();
    }

    public static async Task<string> Server(NpgsqlDataSource owner)
    {
        await using var settings = owner.CreateCommand(Settings);
        return (string)(await settings.ExecuteScalarAsync())!;
    }
}
