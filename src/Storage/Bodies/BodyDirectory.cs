using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>
/// Directory of bodies (机构名录): the tree in memory. Acts of this process show in it at once, those of others as soon as they
/// tell, and within a minute in any case.
/// </summary>
public sealed class BodyDirectory(NpgsqlDataSource database) : IBodyTreeSource, IBodyPath
{
    private readonly BodyTreeReader reader = new(database);
    private readonly Lock changing = new();
    private BodyTree current = BodyTree.Empty;
    private long changes;

    /// <summary>The tree as this process knows it; empty before the first <see cref="Refresh(CancellationToken)"/>.</summary>
    public BodyTree Current => Volatile.Read(ref current);

    /// <summary>Reads the whole tree anew.</summary>
    public async Task Refresh(CancellationToken cancellation)
    {
        var before = Interlocked.Read(ref changes);
        var read = await reader.ReadAll(cancellation);
        lock (changing)
        {
            // A body that changed meanwhile stands newer in memory than in what was read; the next reading has both.
            if (changes == before)
            {
                Volatile.Write(ref current, read);
            }
        }
    }

    /// <summary>Reads one body anew, after an act on it.</summary>
    public async Task Refresh(BodyCode code, CancellationToken cancellation)
    {
        if (await reader.Read(code, cancellation) is not { } body)
        {
            return;
        }
        lock (changing)
        {
            changes++;
            Volatile.Write(ref current, current.With(body));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> Upward(string body) =>
        BodyCode.TryParse(body, null, out var code)
            ? Current.Ancestors(code).Select(above => above.Value).Prepend(body)
            : [body];
}
