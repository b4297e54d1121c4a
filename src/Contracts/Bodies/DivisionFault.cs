using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>What is wrong with a line of a list of divisions (错误原因).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DivisionFault>))]
public enum DivisionFault
{
    /// <summary>代码重复: the code stands in the list twice.</summary>
    CodeTwice,

    /// <summary>名称有误: the name is blank, too long or not one readable line.</summary>
    NameInvalid,

    /// <summary>隶属有误: the parent is not listed, or not of a higher tier.</summary>
    ParentWrong,

    /// <summary>去向缺失: the body it is said to have gone into is not listed.</summary>
    SuccessorMissing,

    /// <summary>原代码有误: the former code is unknown, still listed, or claimed twice.</summary>
    PredecessorWrong,

    /// <summary>代码已停用: the code belongs to a body that was merged or recoded before.</summary>
    CodeRetired,
}
