namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Head (链头) of a chain of the audit.</summary>
/// <param name="Place">The last place.</param>
/// <param name="Hash">Its hash; empty before the first.</param>
internal sealed record AuditHead(long Place, byte[] Hash)
{
    public static AuditHead None { get; } = new(0, []);

    public bool Is(AuditHead other) => Place == other.Place && Hash.AsSpan().SequenceEqual(other.Hash);
}
