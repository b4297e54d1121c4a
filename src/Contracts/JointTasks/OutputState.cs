using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>State (成果文稿状态) of an output of a joint task. The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutputState>))]
public enum OutputState
{
    /// <summary>拟稿: drafted, or returned to be mended.</summary>
    Drafting,

    /// <summary>待审核.</summary>
    AwaitingReview,

    /// <summary>待签发.</summary>
    AwaitingSignature,

    /// <summary>已签发: it has its numbers and never changes any more.</summary>
    Signed,

    /// <summary>已作废: given up before it was signed.</summary>
    Withdrawn,
}
