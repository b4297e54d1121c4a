using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>What is wrong with a line of a list of divisions (错误原因).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DivisionFault>))]
public enum DivisionFault
{
    /// <summary>The code stands in the list twice.</summary>
    CodeTwice,

    /// <summary>The name is blank, too long or not one readable line.</summary>
    NameInvalid,

    /// <summary>The parent is not listed, or not of a higher tier.</summary>
    ParentWrong,

    /// <summary>The body it is said to have gone into is not listed.</summary>
    SuccessorMissing,

    /// <summary>The former code is unknown, still listed, or claimed twice.</summary>
    PredecessorWrong,

    /// <summary>The code belongs to a body that was merged or recoded before.</summary>
    CodeRetired,
}
