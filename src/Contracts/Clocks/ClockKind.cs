using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Clocks;

/// <summary>What a clock (时限) measures. The names stand in events and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockKind>))]
public enum ClockKind
{
    /// <summary>签阅: an urgent paper waits to be opened; counted in minutes round the clock.</summary>
    Opening,

    /// <summary>收稿: an ordinary paper waits to be taken; counted in working days.</summary>
    Taking,

    /// <summary>接收: an ordinary leg waits to be received; counted in working days.</summary>
    Receiving,

    /// <summary>批示办理: a directive waits for its reply.</summary>
    Directive,

    /// <summary>转部门办理: a paper handed to a department waits for its answer.</summary>
    Handover,

    /// <summary>约稿: a commission waits for papers.</summary>
    Commission,
}
