namespace ZhengXie.Linked.Storage.Record;

/// <summary>Hash algorithm (摘要算法) of a chain; named in every row, so that a record can change over.</summary>
public enum ChainAlgorithm
{
    /// <summary>SHA-256.</summary>
    Sha256 = 1,

    /// <summary>SM3 (国密, GB/T 32905-2016).</summary>
    Sm3 = 2,
}
