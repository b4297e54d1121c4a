using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>How a process holds its database (持有方式): alone, or together with the processes of its cluster.</summary>
public abstract record LeaseManner
{
    private LeaseManner() { }

    /// <summary>One gateway and nobody else, as the engines <c>Local</c> and <c>Cohosted</c> need it.</summary>
    public sealed record Alone : LeaseManner;

    /// <summary>Any number of silos and gateways of one cluster that understand each other; nobody else.</summary>
    /// <param name="Cluster">The cluster's name.</param>
    /// <param name="Wire">Version of what they say to each other.</param>
    public sealed record Together(string Cluster, int Wire) : LeaseManner
    {
        /// <summary>The same for all who may share the lease; different, but for chance, for everybody else.</summary>
        internal int Key =>
            BinaryPrimitives.ReadInt32BigEndian(
                SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Cluster}/{Wire}")))
            );

        /// <summary>Under which its session stands in the database, so that others can say who holds it.</summary>
        internal string Name =>
            FormattableString.Invariant($"linked/{Cluster}/v{Wire}/{Environment.MachineName}/{Environment.ProcessId}");
    }
}
