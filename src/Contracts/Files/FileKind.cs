using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Files;

/// <summary>Kind of file (附件类型), told by its content and never by its name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FileKind>))]
public enum FileKind
{
    /// <summary>JPEG photo (JPEG 照片).</summary>
    Jpeg,

    /// <summary>PNG picture (PNG 图片).</summary>
    Png,

    /// <summary>WebP picture (WebP 图片).</summary>
    Webp,

    /// <summary>HEIC photo of a phone (手机照片).</summary>
    Heic,

    /// <summary>PDF document (PDF 文档).</summary>
    Pdf,

    /// <summary>Word document (文字文档, .docx).</summary>
    Word,

    /// <summary>Excel workbook (表格, .xlsx).</summary>
    Excel,

    /// <summary>PowerPoint slides (演示文稿, .pptx).</summary>
    Slides,

    /// <summary>Word document of before 2007 (旧版文字文档, .doc).</summary>
    OldWord,

    /// <summary>Plain text (纯文本), UTF-8 or GB18030.</summary>
    Text,
}
