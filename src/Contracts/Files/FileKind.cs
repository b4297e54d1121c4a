using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Files;

/// <summary>Kind of file (附件类型), told by its content and never by its name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FileKind>))]
public enum FileKind
{
    /// <summary>JPEG photo (照片).</summary>
    Jpeg,

    /// <summary>PNG picture (图片).</summary>
    Png,

    /// <summary>WebP picture (图片).</summary>
    Webp,

    /// <summary>HEIC photo of a phone (手机照片).</summary>
    Heic,

    /// <summary>PDF document (PDF 文档).</summary>
    Pdf,

    /// <summary>Word document (.docx).</summary>
    Word,

    /// <summary>Excel workbook (.xlsx).</summary>
    Excel,

    /// <summary>PowerPoint slides (.pptx).</summary>
    Slides,

    /// <summary>Word document of before 2007 (.doc).</summary>
    OldWord,

    /// <summary>Plain text (纯文本), UTF-8 or GB18030.</summary>
    Text,
}
