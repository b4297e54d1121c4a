using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Files;

/// <summary>
/// Says that a subject names a file, so that the file stays (附件引用). A noun's list writer adds one per file it names; an
/// unknown hash then makes the whole act fail.
/// </summary>
/// <param name="Hash">The file's hash, 64 lower-case hexadecimal digits.</param>
/// <param name="Subject">What names it: a report's id.</param>
public sealed record AttachmentRow(string Hash, string Subject)
{
    /// <summary>The row as a noun's list writer yields it.</summary>
    public static ListRow Of(string hash, string subject) => new("attachments", new AttachmentRow(hash, subject));
}
