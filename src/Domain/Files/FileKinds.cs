using ZhengXie.Linked.Contracts.Files;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>The registry of kinds of file: how each is called and sent.</summary>
public static class FileKinds
{
    /// <summary>The ending that names of the kind carry, with its dot.</summary>
    public static string EndingOf(FileKind kind) => Of(kind).Ending;

    /// <summary>The endings under which files of the kind come in, with their dots.</summary>
    public static IReadOnlyList<string> EndingsOf(FileKind kind) =>
        kind switch
        {
            FileKind.Jpeg => [".jpg", ".jpeg"],
            FileKind.Heic => [".heic", ".heif"],
            _ => [EndingOf(kind)],
        };

    /// <summary>The media type that the kind is sent as.</summary>
    public static string MediaTypeOf(FileKind kind) => Of(kind).MediaType;

    private static (string Ending, string MediaType) Of(FileKind kind) =>
        kind switch
        {
            FileKind.Jpeg => (".jpg", "image/jpeg"),
            FileKind.Png => (".png", "image/png"),
            FileKind.Webp => (".webp", "image/webp"),
            FileKind.Heic => (".heic", "image/heic"),
            FileKind.Pdf => (".pdf", "application/pdf"),
            FileKind.Word => (".docx", Office + "wordprocessingml.document"),
            FileKind.Excel => (".xlsx", Office + "spreadsheetml.sheet"),
            FileKind.Slides => (".pptx", Office + "presentationml.presentation"),
            FileKind.OldWord => (".doc", "application/msword"),
            FileKind.Text => (".txt", "text/plain"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    private const string Office = "application/vnd.openxmlformats-officedocument.";
}
