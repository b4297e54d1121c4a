using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>How a paragraph of a total report stands to the paragraph of a part that it came from (引用关系).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParagraphRelation>))]
public enum ParagraphRelation
{
    /// <summary>原文: word for word.</summary>
    Verbatim,

    /// <summary>有改动: edited, and still to be recognised.</summary>
    Edited,

    /// <summary>据此改写: edited beyond recognition.</summary>
    BasedOn,
}
