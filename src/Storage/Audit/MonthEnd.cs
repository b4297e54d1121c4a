namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Where a chain stood at the end of a month (月末链头).</summary>
internal sealed record MonthEnd(Guid Chain, long Place, byte[] Hash)
{
    /// <summary>As it is hashed.</summary>
    public override string ToString() => $"{Chain} {Place:D} {Convert.ToHexStringLower(Hash)}";
}
