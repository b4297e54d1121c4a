namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>A broken record (损坏记录): the first place where the record is not what it was.</summary>
/// <param name="Place">Which record: a stream and version, a text's hash, a number, a notice, a checkpoint.</param>
/// <param name="Fault">What is wrong with it, in Chinese, for the operator.</param>
public sealed record BrokenRecord(string Place, string Fault);
