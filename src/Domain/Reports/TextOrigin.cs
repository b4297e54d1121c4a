using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Where a version of a text came from (文稿来源).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextOrigin>))]
public enum TextOrigin
{
    /// <summary>作者提交.</summary>
    Submitted,

    /// <summary>本级编辑.</summary>
    Edited,

    /// <summary>下级上报.</summary>
    Arrived,

    /// <summary>本级综合.</summary>
    Merged,
}
