using System.Security.Cryptography;
using System.Text;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Walls;

/// <summary>
/// Pairings (配对): a device shows a code, somebody of a body confirms it, the device collects its ticket once. Of the code
/// and the secret only hashes are kept.
/// </summary>
public sealed class WallPairings(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>Wall screens that a body may have.</summary>
    public const int MostOfBody = 20;

    private const int MostWaiting = 500;
    private static readonly TimeSpan WallLasts = TimeSpan.FromDays(90);

    /// <summary>A device waits with this code; whether there was room for one more. Codes whose time has passed go.</summary>
    public async Task<bool> Open(
        string code,
        string secret,
        string? address,
        TimeSpan good,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                "DELETE FROM identity.wall_pairings WHERE ends_at <= @Now",
                new { Now = now },
                cancellationToken: cancellation
            )
        );
        return await connection.ExecuteAsync(
                new(
                    """
                    INSERT INTO identity.wall_pairings (code_hash, secret_hash, address, asked_at, ends_at)
                    SELECT @Code, @Secret, @Address, @Now, @Until
                    WHERE (SELECT count(*) FROM identity.wall_pairings) < @MostWaiting
                    """,
                    new
                    {
                        Code = Hash(code),
                        Secret = Hash(secret),
                        Address = address,
                        Now = now,
                        Until = now + good,
                        MostWaiting,
                    },
                    cancellationToken: cancellation
                )
            ) > 0;
    }

    /// <summary>Somebody confirms the code: the device becomes a wall screen of the body.</summary>
    /// <returns>The wall screen's id, or why there is none.</returns>
    public async Task<(Guid Wall, Refusal? Refusal)> Confirm(
        string code,
        BodyCode body,
        string name,
        PersonId by,
        CancellationToken cancellation
    )
    {
        var (id, now) = (Guid.NewGuid(), time.GetUtcNow());
        var parameters = new
        {
            Code = Hash(code),
            Id = id,
            Body = body.Value,
            Name = name,
            By = by.Value,
            Now = now,
            Until = now + WallLasts,
        };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        // Confirmations of one body wait for one another, so that none exceeds the bound unseen.
        await connection.ExecuteAsync(
            new(
                "SELECT pg_advisory_xact_lock(hashtext('walls ' || @Body))",
                parameters,
                transaction,
                cancellationToken: cancellation
            )
        );
        var walls = await connection.ExecuteScalarAsync<long>(
            new(
                "SELECT count(*) FROM identity.walls WHERE body = @Body AND ended_at IS NULL AND ends_at > @Now",
                parameters,
                transaction,
                cancellationToken: cancellation
            )
        );
        if (walls >= MostOfBody)
        {
            return (default, Refusals.WallsTooMany);
        }
        await connection.ExecuteAsync(new(Insert, parameters, transaction, cancellationToken: cancellation));
        var confirmed = await connection.ExecuteAsync(
            new(
                "UPDATE identity.wall_pairings SET wall = @Id WHERE code_hash = @Code AND wall IS NULL AND ends_at > @Now",
                parameters,
                transaction,
                cancellationToken: cancellation
            )
        );
        if (confirmed == 0)
        {
            return (default, Refusals.WallCodeUnknown);
        }
        await transaction.CommitAsync(cancellation);
        return (id, null);
    }

    /// <summary>The device asks for its ticket; it is given once.</summary>
    /// <returns>Whether the code is still good, and the wall screen once somebody has confirmed it.</returns>
    public async Task<(bool Good, Guid? Wall)> Collect(string secret, CancellationToken cancellation)
    {
        var parameters = new { Secret = Hash(secret), Now = time.GetUtcNow() };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var wall = await connection.ExecuteScalarAsync<Guid?>(
            new(
                """
                DELETE FROM identity.wall_pairings
                WHERE secret_hash = @Secret AND wall IS NOT NULL AND ends_at > @Now RETURNING wall
                """,
                parameters,
                cancellationToken: cancellation
            )
        );
        if (wall is not null)
        {
            return (true, wall);
        }
        var waits = await connection.ExecuteScalarAsync<bool>(
            new(
                """
                SELECT EXISTS (
                    SELECT FROM identity.wall_pairings WHERE secret_hash = @Secret AND ends_at > @Now
                )
                """,
                parameters,
                cancellationToken: cancellation
            )
        );
        return (waits, null);
    }

    private const string Insert = """
        INSERT INTO identity.walls (id, body, name, paired_by, paired_at, ends_at)
        VALUES (@Id, @Body, @Name, @By, @Now, @Until)
        """;

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
