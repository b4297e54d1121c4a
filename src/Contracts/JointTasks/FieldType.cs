using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>How a field of a form is filled in (填写方式).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FieldType>))]
public enum FieldType
{
    /// <summary>单行文字.</summary>
    Line,

    /// <summary>多行文字.</summary>
    Passage,

    /// <summary>多条文字, one line each.</summary>
    Lines,

    /// <summary>整数.</summary>
    Whole,

    /// <summary>日期.</summary>
    Date,

    /// <summary>日期和时间.</summary>
    Moment,

    /// <summary>是否.</summary>
    YesNo,

    /// <summary>单选.</summary>
    Choice,

    /// <summary>机构.</summary>
    Bodies,

    /// <summary>本机构的单位.</summary>
    Unit,

    /// <summary>人员名单.</summary>
    People,

    /// <summary>附件和照片.</summary>
    Files,

    /// <summary>环节表.</summary>
    Steps,

    /// <summary>子课题.</summary>
    Topics,

    /// <summary>数据表指标.</summary>
    Indicators,

    /// <summary>数据表填报.</summary>
    Figures,

    /// <summary>多行表格, its columns as fields of their own.</summary>
    Rows,
}
