namespace ZhengXie.Linked.Storage.Audit;

/// <summary>An exported month (已导出的月份).</summary>
/// <param name="Entries">How many entries it holds.</param>
/// <param name="EndsHash">Hash over the last hashes of its chains, in hexadecimal: to be kept outside.</param>
/// <param name="FileHash">SHA-256 of the file, in hexadecimal.</param>
public sealed record ExportedMonth(long Entries, string EndsHash, string FileHash);
