namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Attached file (附件), named by the hash that the upload was answered with.</summary>
/// <param name="Hash">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
/// <param name="Name">File name as shown, at most 120 characters.</param>
public sealed record AttachedFile(string Hash, string Name);
