namespace ZhengXie.Linked.Contracts.Files;

/// <summary>Uploaded file (已上传的附件). It belongs to its uploader until a report names it, and is gone after 7 days if none does.</summary>
/// <param name="Hash">SHA-256 of the content, 64 lower-case hexadecimal digits: how a report names it.</param>
/// <param name="Name">The name as kept: without folders or forbidden characters, with the ending that fits the content.</param>
/// <param name="Kind">What the content is.</param>
/// <param name="Bytes">Its length in bytes.</param>
public sealed record UploadedFile(string Hash, string Name, FileKind Kind, long Bytes);
