using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>An export that is being made here (在办导出); it is let go when this is disposed.</summary>
public sealed class TakenExport(PersonId person, int export, NpgsqlConnection connection) : IAsyncDisposable
{
    /// <summary>Whose.</summary>
    public PersonId Person => person;

    /// <summary>Which of the person's.</summary>
    public int Export => export;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // A connection that broke has lost its locks already.
        if (connection.FullState.HasFlag(System.Data.ConnectionState.Open))
        {
            await connection.ExecuteAsync("SELECT pg_advisory_unlock_all()");
        }
        await connection.DisposeAsync();
    }
}
