namespace ZhengXie.Linked.Domain.Acts;

/// <content>What is refused about files.</content>
public static partial class Refusals
{
    /// <summary>The content is none of the kinds taken in.</summary>
    public static Refusal FileKindUnknown { get; } =
        new(
            "file.kind-unknown",
            RefusalKind.Media,
            "这种文件不能上传。可以上传照片（jpg、png、webp、heic）、PDF、Word、Excel、PPT（docx、xlsx、pptx）和纯文本；旧格式请另存为新格式。",
            "file"
        );

    /// <summary>The file carries a macro, a script or another program.</summary>
    public static Refusal FileCarriesProgram { get; } =
        new(
            "file.carries-program",
            RefusalKind.Invalid,
            "文件里带有宏、脚本或嵌入的程序，不能上传。请另存为不带宏的文件后重试。",
            "file"
        );

    /// <summary>The file is locked with a password, so nobody can tell what it carries.</summary>
    public static Refusal FileLocked { get; } =
        new("file.locked", RefusalKind.Invalid, "文件设有密码，无法检查。请去掉密码后再上传。", "file");

    /// <summary>The file is damaged or built to unfold without end.</summary>
    public static Refusal FileDamaged { get; } =
        new("file.damaged", RefusalKind.Invalid, "文件已损坏或内部异常，无法检查。请重新保存后再上传。", "file");

    /// <summary>The file is empty.</summary>
    public static Refusal FileEmpty { get; } =
        new("file.empty", RefusalKind.Invalid, "文件是空的。请重新选择文件。", "file");

    /// <summary>The file is larger than 20 MB.</summary>
    public static Refusal FileTooLarge { get; } =
        new("file.too-large", RefusalKind.TooLarge, "文件超过 20 MB。请压缩图片或拆分后再上传。", "file");

    /// <summary>The caller keeps too many files that no report names.</summary>
    public static Refusal FilesUnattachedTooMany { get; } =
        new(
            "file.quota",
            RefusalKind.TooMany,
            "您已上传但未附到信息里的文件太多。请先提交信息，或等待7天后自动清理。",
            "file"
        );
}
