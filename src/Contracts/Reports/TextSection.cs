using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Section (段落) of a report's text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextSection>))]
public enum TextSection
{
    /// <summary>标题.</summary>
    Title,

    /// <summary>情况问题.</summary>
    Situation,

    /// <summary>原因分析.</summary>
    Analysis,

    /// <summary>建议.</summary>
    Advice,
}
